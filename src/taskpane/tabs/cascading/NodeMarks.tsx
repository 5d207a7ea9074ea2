import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import type { Status } from './status';

const useStyles = makeStyles({
  mark: { flex: 'none', paddingInlineEnd: '4px', fontVariantNumeric: 'tabular-nums' },
  below: { color: tokens.colorNeutralForeground3 },
  kesalahan: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  peringatan: { color: tokens.colorPaletteMarigoldForeground2 },
  saran: { color: tokens.colorPaletteBlueForeground2 },
});

/** The worst of a node for the eye, as sign and count; what only stands below it more quietly. Its row says it in words. */
export function NodeMarks({ status }: { readonly status: Status | undefined }) {
  const styles = useStyles();
  const worst = status?.sendiri ?? status?.bawah;
  if (!worst) return null;
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.mark, status?.sendiri ? styles[worst.tingkat] : styles.below)}
    >
      {TINGKAT_ICON[worst.tingkat]}
      {worst.banyak}
    </span>
  );
}
