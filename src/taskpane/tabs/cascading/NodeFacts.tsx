import { makeStyles, tokens } from '@fluentui/react-components';
import { cascadingTexts } from '../../texts/cascading';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import { useTexts } from '../../texts/language';
import { factsOf } from './facts';
import type { Capaian } from '../../../workflow/hitung/capaianSimpul';
import type { Status } from './status';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  kesalahan: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  peringatan: { color: tokens.colorPaletteMarigoldForeground2 },
  saran: { color: tokens.colorPaletteBlueForeground2 },
});

interface NodeFactsProps {
  readonly status: Status | undefined;
  readonly capaian: Capaian | undefined;
}

/** The status of a node in colour, sign and words; what stands below it more quietly; and its capaian. */
export function NodeFacts({ status, capaian }: NodeFactsProps) {
  const styles = useStyles();
  const said = factsOf({ status, capaian }, useTexts(cascadingTexts));
  const own = status?.sendiri;
  const below = status?.bawah;
  if (!own && !below && !capaian) return null;
  return (
    <div className={styles.facts}>
      {own && (
        <span className={styles[own.tingkat]}>
          {TINGKAT_ICON[own.tingkat]} {said.sendiri}
        </span>
      )}
      {below && (
        <span className={styles.quiet}>
          {TINGKAT_ICON[below.tingkat]} {said.bawah}
        </span>
      )}
      {said.capaian !== null && <span>{said.capaian}</span>}
    </div>
  );
}
