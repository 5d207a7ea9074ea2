import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { KelompokIsian } from '../../../workflow/isian';
import type { HasilIsian, Percobaan } from '../../../workflow/isian/coba';
import { Bar } from '../../ui/Bar';
import { headingOf } from '../../ui/nodeDetails';
import { angka } from '../../ui/number';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import type { Drafts } from './drafts';
import { EntryField, type EntryActions } from './EntryField';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    margin: '0 0 12px',
    overflowWrap: 'anywhere',
  },
  node: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: '2px 0 4px' },
  line: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  result: { backgroundColor: tokens.colorNeutralBackground3, padding: '6px 8px', margin: '8px 0' },
});

interface CardProps {
  readonly kelompok: KelompokIsian;
  readonly drafts: Drafts;
  readonly percobaan: Percobaan;
  readonly saved: ReadonlySet<string>;
  readonly actions: EntryActions;
}

/** An indikator: how it is measured, its inputs, and what comes of them at once. */
export const Card = memo(function Card({ kelompok, drafts, percobaan, saved, actions }: CardProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const { simpul, uraian, indikator, bentukNormal, satuan, polaritas, target, masukan } = kelompok;
  const unit = satuan === null ? '' : ` ${satuan}`;
  const aim = target === null ? texts.belumAda : `${angka(target)}${unit}`;
  const fields = (list: readonly (typeof masukan)[number][]) =>
    list.map((one) => (
      <EntryField
        key={one.id}
        masukan={one}
        group={kelompok.id}
        ketikan={drafts.get(one.id)}
        masalah={percobaan.masalah.get(one.id)}
        saved={saved.has(one.id)}
        actions={actions}
      />
    ));
  return (
    <section className={styles.card} role="group" aria-label={indikator}>
      <p className={styles.node}>{[headingOf(simpul), uraian].filter(Boolean).join(' · ')}</p>
      <h3 className={styles.title}>{indikator}</h3>
      {bentukNormal !== '' && (
        <p className={styles.line}>
          {texts.rumusnya}: {bentukNormal}
        </p>
      )}
      <p className={styles.line}>
        {texts.target}: {aim}
        {polaritas === 'minimal' && ` · ${texts.minimal}`}
      </p>
      {masukan.length === 0 && <p className={styles.line}>{texts.dihitung}</p>}
      {fields(masukan)}
      <Result hasil={percobaan.hasil.get(kelompok.id) ?? null} unit={unit} />
      {fields(kelompok.keterangan)}
    </section>
  );
}, isSame);

/** Typing into one card leaves the others as they are, however many there are. */
function isSame(before: CardProps, after: CardProps): boolean {
  const { kelompok, actions } = after;
  return (
    before.kelompok === kelompok &&
    before.actions === actions &&
    [...kelompok.masukan, ...kelompok.keterangan].every(
      ({ id }) =>
        before.drafts.get(id) === after.drafts.get(id) && before.saved.has(id) === after.saved.has(id),
    ) &&
    JSON.stringify(before.percobaan.hasil.get(kelompok.id)) ===
      JSON.stringify(after.percobaan.hasil.get(kelompok.id))
  );
}

/** Percentage, capaian and predikat in words and as a bar. */
function Result({ hasil, unit }: { readonly hasil: HasilIsian | null; readonly unit: string }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  if (!hasil) return <p className={styles.result}>{texts.belumDihitung}</p>;
  const {
    realisasi,
    capaian,
    predikat,
    predikatNilai,
    sementara,
    terhadapTahunan,
    penyebutNol,
    melebihiPenyebut,
  } = hasil;
  const notes = [sementara ? texts.sementara : '', terhadapTahunan ? texts.tahunan : ''].filter(Boolean);
  return (
    <div className={styles.result}>
      <p className={styles.line}>
        {texts.realisasi}:{' '}
        <strong>{realisasi === null ? texts.belumAda : `${angka(realisasi)}${unit}`}</strong>
        {predikatNilai && ` · ${texts.predikatNilai}: ${predikatNilai.label} (${predikatNilai.skala})`}
      </p>
      {capaian !== null && (
        <>
          <p className={styles.line}>
            {texts.capaian}: <strong>{angka(capaian)} %</strong> · {predikat}
            {notes.length > 0 && ` (${notes.join(', ')})`}
          </p>
          <Bar part={capaian / 100} />
        </>
      )}
      {penyebutNol !== null && <p className={styles.line}>{texts.penyebutNol[penyebutNol]}</p>}
      {melebihiPenyebut && <p className={styles.line}>{texts.melebihi}</p>}
    </div>
  );
}
