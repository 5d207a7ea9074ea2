import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useCallback, useId, useRef, type RefObject } from 'react';
import { focusOn } from '../../ui/focusOn';
import { useTexts } from '../../texts/language';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import { periksaTexts } from '../../texts/periksa';
import { useSnapshot, useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { alasanSentence } from '../../../workflow/periksa/putusan';
import { kekuranganOf } from '../../../workflow/baca/sumber';
import { Filters, NothingFits } from './Filters';
import { RuleCard } from './RuleCard';
import { SheetActions } from './SheetActions';
import { useFindings } from './useFindings';
import { useGrowing } from './useGrowing';
import { useRepair } from './useRepair';

const useStyles = makeStyles({
  head: { outlineOffset: '2px', margin: '8px 0' },
  line: { display: 'flex', gap: '8px' },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  notReady: { color: tokens.colorPaletteRedForeground1 },
  verdict: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { margin: '0', color: tokens.colorNeutralForeground2 },
  reason: { margin: '0', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  status: { margin: '4px 0', minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

/** The tab Periksa: the verdict, then the findings by rule, with the way to each cell and what can be mended. */
export function PeriksaTab({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const book = useSnapshot((snapshot) => snapshot.book);
  const head = useRef<HTMLDivElement>(null);
  const focusHead = useCallback(() => focusOn(head.current), []);
  const { items, shown, cards, choices, filter, setFilter, difference } = useFindings(understood);
  const repair = useRepair(understood, focusHead);
  const drawn = useGrowing(cards);
  const changed = difference ? texts.perubahan(difference.selesai, difference.baru) : '';
  return (
    <>
      <Verdict understood={understood} head={head} />
      <Checking />
      <p aria-live="polite" className={styles.status}>
        {[changed && `${changed}.`, items.length > 0 && texts.tampak(shown.length, items.length)]
          .filter(Boolean)
          .join(' ')}
      </p>
      {items.length === 0 ? (
        <p>{texts.bersih}</p>
      ) : (
        <Filters filter={filter} choices={choices} onFilter={setFilter} />
      )}
      {book && <SheetActions book={book} understood={understood} shown={shown} />}
      {items.length > 0 && shown.length === 0 && (
        <NothingFits
          onClear={(none) => {
            setFilter(none);
            focusHead();
          }}
        />
      )}
      <div>
        {drawn.map((card) => (
          <RuleCard key={card.id} card={card} repair={repair} />
        ))}
      </div>
    </>
  );
}

/** Whether the cascade can be submitted. Findings on realization are told beside it, they do not decide. */
function Verdict({
  understood: { reading, pemeriksaan, perhitungan },
  head,
}: {
  readonly understood: Understanding;
  readonly head: RefObject<HTMLDivElement>;
}) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const { kesalahan, peringatan, saran, siapDiajukan, alasan } = pemeriksaan.ringkasan;
  const realization = perhitungan.temuan.length;
  const counts = [
    texts.jumlah(peringatan, saran),
    ...(realization > 0 ? [texts.jumlahRealisasi(realization)] : []),
  ];
  const none = kekuranganOf(reading, perhitungan.tabel) !== null;
  const verdict = siapDiajukan ? texts.siap : texts.belumSiap(kesalahan);
  return (
    <div ref={head} tabIndex={-1} role="group" aria-label={texts.hasil} className={styles.head}>
      <div className={styles.line}>
        {!none && (
          <span
            aria-hidden
            className={mergeClasses(styles.verdict, siapDiajukan ? styles.ready : styles.notReady)}
          >
            {siapDiajukan ? '✔' : TINGKAT_ICON.kesalahan}
          </span>
        )}
        <p role="status" className={styles.verdict}>
          {none ? texts.tanpaCascading : verdict}
        </p>
      </div>
      {!none &&
        alasan
          .filter(({ kind }) => kind !== 'kesalahan')
          .map(alasanSentence)
          .map((reason) => (
            <p key={reason.id} className={styles.reason}>
              {texts.kalimat(reason)}
            </p>
          ))}
      <p className={styles.counts}>{counts.join(', ')}</p>
    </div>
  );
}

/** Checks again, and how strictly. */
function Checking() {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const ketat = useSnapshot((snapshot) => snapshot.ketat);
  const hintId = useId();
  const check = async () => {
    await workspace.refresh();
    // What failed or was given up has been said already.
    if (workspace.snapshot().notice === null) workspace.say({ kind: 'done', text: texts.sudahDiperiksa });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void check()}>
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
