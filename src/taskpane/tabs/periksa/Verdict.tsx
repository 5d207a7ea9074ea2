import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useId, useState, type RefObject } from 'react';
import { kekuranganOf } from '../../../workflow/baca/sumber';
import { alasanSentence } from '../../../workflow/periksa/putusan';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import { useSnapshot, useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import type { Item } from './findings';
import { MarkButton, SheetActions } from './SheetActions';
import { ShareButton } from './ShareButton';

const useStyles = makeStyles({
  head: { outlineOffset: '-2px', margin: '0 0 2px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    '& > button': { flex: 'none', minWidth: '28px', minHeight: '24px', padding: '0 6px' },
  },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  notReady: { color: tokens.colorPaletteRedForeground1 },
  verdict: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: { flex: '1 1 auto', minWidth: 0 },
  // The tabs and chips show the count; who does not see hears it here.
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  small: { minWidth: '28px', minHeight: '24px', padding: '0 4px' },
  reason: { margin: '0', overflowWrap: 'anywhere' },
  more: { padding: '4px 0', '& > *': { margin: '0 0 4px' } },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface VerdictProps {
  readonly understood: Understanding;
  readonly shown: readonly Item[];
  readonly head: RefObject<HTMLDivElement>;
}

/** Whether the cascade can be submitted, in a line; why not, and what is done now and then, on demand. */
export function Verdict({ understood, shown, head }: VerdictProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const book = useSnapshot((snapshot) => snapshot.book);
  const [open, setOpen] = useState(false);
  const moreId = useId();
  const reasons = reasonsOf(understood);
  return (
    <div ref={head} tabIndex={-1} role="group" aria-label={texts.hasil} className={styles.head}>
      <div className={styles.line}>
        <Line understood={understood} />
        {book && <MarkButton book={book} shown={shown} />}
        <ShareButton understood={understood} shown={shown} />
        <Button
          appearance="subtle"
          size="small"
          className={styles.small}
          aria-label={texts.lainnya}
          title={texts.lainnya}
          aria-expanded={open}
          aria-controls={moreId}
          onClick={() => setOpen(!open)}
        >
          {open ? '▴' : '▾'}
        </Button>
      </div>
      {reasons.map((reason) => (
        <p key={reason.id} className={styles.reason}>
          {texts.kalimat(reason)}
        </p>
      ))}
      <div id={moreId} hidden={!open} className={open ? styles.more : undefined}>
        {open && <More understood={understood} />}
        {open && book && <SheetActions book={book} understood={understood} />}
      </div>
    </div>
  );
}

/** Findings on realization are told, they do not decide. */
function Line({ understood: { reading, pemeriksaan, perhitungan } }: Pick<VerdictProps, 'understood'>) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const { kesalahan, siapDiajukan } = pemeriksaan.ringkasan;
  if (kekuranganOf(reading, perhitungan.tabel) !== null)
    return (
      <p role="status" className={mergeClasses(styles.verdict, styles.said)}>
        {texts.tanpaCascading}
      </p>
    );
  const [verdict, count] = siapDiajukan
    ? [texts.siap, '']
    : [texts.belumSiap, texts.banyakKesalahan(kesalahan)];
  return (
    <>
      <span
        aria-hidden
        className={mergeClasses(styles.verdict, siapDiajukan ? styles.ready : styles.notReady)}
      >
        {siapDiajukan ? '✔' : TINGKAT_ICON.kesalahan}
      </span>
      <p role="status" className={mergeClasses(styles.verdict, styles.said)}>
        {verdict}
        <span className={styles.unseen}>{count}</span>
      </p>
    </>
  );
}

function reasonsOf({ reading, pemeriksaan, perhitungan }: Understanding) {
  if (kekuranganOf(reading, perhitungan.tabel) !== null) return [];
  return pemeriksaan.ringkasan.alasan.filter(({ kind }) => kind !== 'kesalahan').map(alasanSentence);
}

/** How many there are, and checking again, and how strictly. */
function More({ understood: { pemeriksaan, perhitungan } }: Pick<VerdictProps, 'understood'>) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const ketat = useSnapshot((snapshot) => snapshot.ketat);
  const hintId = useId();
  const { peringatan, saran } = pemeriksaan.ringkasan;
  const realization = perhitungan.temuan.length;
  const counts = [
    texts.jumlah(peringatan, saran),
    ...(realization > 0 ? [texts.jumlahRealisasi(realization)] : []),
  ];
  const check = async () => {
    await workspace.refresh();
    // What failed or was given up has been said already.
    if (workspace.snapshot().notice === null) workspace.say({ kind: 'done', text: texts.sudahDiperiksa });
  };
  return (
    <>
      <p className={styles.hint}>{counts.join(', ')}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void check()}>
          {texts.periksa}
        </Button>
        <Switch
          label={texts.ketat}
          aria-describedby={hintId}
          checked={ketat}
          onChange={(_, { checked }) => workspace.setKetat(checked)}
        />
      </div>
      <p id={hintId} className={styles.hint}>
        {texts.ketatArti}
      </p>
    </>
  );
}
