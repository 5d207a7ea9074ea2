import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { KelompokIsian } from '../../workflow/isian';
import type { HasilIsian, Ketikans, Percobaan } from '../../workflow/isian-coba';
import { angka } from '../number';
import { JENIS } from '../texts/cascading';
import { useTexts } from '../texts/language';
import { realisasiTexts } from '../texts/realisasi';
import { EntryField, type EntryActions } from './EntryField';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    margin: '0 0 12px',
    overflowWrap: 'anywhere',
  },
  node: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  title: { fontSize: tokens.fontSizeBase300, margin: '2px 0 4px' },
  line: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200 },
  result: { backgroundColor: tokens.colorNeutralBackground3, padding: '6px 8px', margin: '8px 0' },
});

interface CardProps extends EntryActions {
  readonly kelompok: KelompokIsian;
  readonly ketikans: Ketikans;
  readonly percobaan: Percobaan;
}

/** An indikator: how it is measured, its inputs, and what comes of them at once. */
export function Card({ kelompok, ketikans, percobaan, ...actions }: CardProps) {
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
        ketikan={ketikans.get(one.id)}
        masalah={percobaan.masalah.get(one.id)}
        {...actions}
      />
    ));
  return (
    <article className={styles.card} aria-label={indikator}>
      <p className={styles.node}>
        {JENIS[simpul.jenis]} {simpul.kode} · {uraian}
      </p>
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
    </article>
  );
}

/** Percentage, capaian and predikat in words and as a bar. */
function Result({ hasil, unit }: { readonly hasil: HasilIsian | null; readonly unit: string }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  if (!hasil) return <p className={styles.result}>{texts.belumDihitung}</p>;
  const { realisasi, capaian, predikat, sementara, terhadapTahunan, penyebutNol, melebihiPenyebut } = hasil;
  const notes = [sementara ? texts.sementara : '', terhadapTahunan ? texts.tahunan : ''].filter(Boolean);
  return (
    <div className={styles.result}>
      <p className={styles.line}>
        {texts.realisasi}:{' '}
        <strong>{realisasi === null ? texts.belumAda : `${angka(realisasi)}${unit}`}</strong>
      </p>
      {capaian !== null && (
        <>
          <p className={styles.line}>
            {texts.capaian}: <strong>{angka(capaian)} %</strong> · {predikat}
            {notes.length > 0 && ` (${notes.join(', ')})`}
          </p>
          <ProgressBar
            value={Math.max(0, Math.min(1, capaian / 100))}
            thickness="large"
            aria-label={`${texts.capaian} ${angka(capaian)} %`}
          />
        </>
      )}
      {penyebutNol !== null && <p className={styles.line}>{texts.penyebutNol}</p>}
      {melebihiPenyebut && <p className={styles.line}>{texts.melebihi}</p>}
    </div>
  );
}
