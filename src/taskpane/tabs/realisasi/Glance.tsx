import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Perhitungan } from '../../../workflow/hitung';
import { capaianTriwulan, type Ringkas, type Seri } from '../../../workflow/hitung/ringkas';
import { angka } from '../../ui/number';
import { Details } from '../../ui/Details';
import { useTexts } from '../../texts/language';
import { realisasiTexts, type RealisasiTexts } from '../../texts/realisasi';
import { latest } from './sekilas';
import { QuarterBars } from './QuarterBars';

const useStyles = makeStyles({
  head: { fontSize: tokens.fontSizeBase300, margin: '8px 0 4px' },
  strip: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(72px, 1fr))',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& span': { display: 'block' },
  },
  box: {
    margin: '4px 0',
    overflowWrap: 'anywhere',
  },
  kind: { fontSize: tokens.fontSizeBase200, margin: '8px 0 0' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 52px 108px',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: '2px 4px 2px 0',
      fontWeight: tokens.fontWeightRegular,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    '& caption': { textAlign: 'start', paddingTop: '8px' },
  },
});

interface GlanceProps {
  readonly perhitungan: Perhitungan;
  /** Whose form is shown; null: all owners. */
  readonly pemilik: string | null;
}

/**
 * The capaian over the quarters: at a glance of each Sasaran, or of the owner whose form is shown; then by Sasaran
 * and by owner with the latest in words, and all numbers as a table.
 */
export function Glance({ perhitungan, pemilik }: GlanceProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const { sasaran, pemilik: owners } = useMemo(() => capaianTriwulan(perhitungan), [perhitungan]);
  const brief = sasaran.map((seri) => ({ ...seri, nama: texts.sasaran(seri.kunci) }));
  const named = brief.map((seri, i) => ({
    ...seri,
    nama: [seri.nama, sasaran[i]?.nama].filter(Boolean).join(' · '),
  }));
  return (
    <section aria-labelledby="sekilas">
      <h2 id="sekilas" className={styles.head}>
        {texts.sekilas}
      </h2>
      <Strip list={pemilik === null ? brief : owners.filter(({ kunci }) => kunci === pemilik)} />
      <Details head={texts.rincian} className={styles.box}>
        <Series title={texts.perSasaran} list={named} />
        <Series title={texts.perPemilik} list={owners} />
        <Numbers title={texts.perSasaran} list={named} />
        <Numbers title={texts.perPemilik} list={owners} />
      </Details>
    </section>
  );
}

/** A few side by side. */
function Strip({ list }: { readonly list: readonly Seri[] }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  return (
    <ul className={styles.strip}>
      {list.map(({ kunci, nama, titik }) => {
        const last = latest(titik);
        return (
          <li key={kunci}>
            <QuarterBars capaian={titik.map((at) => at?.capaian ?? null)} />
            <span>{nama}</span>
            <span>{last ? pointText(last, texts) : texts.belumAda}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface SeriesProps {
  readonly title: string;
  readonly list: readonly Seri[];
}

function Series({ title, list }: SeriesProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  if (list.length === 0) return null;
  return (
    <>
      <h3 className={styles.kind}>{title}</h3>
      <ul className={styles.list}>
        {list.map(({ kunci, nama, titik }) => {
          const last = latest(titik);
          return (
            <li key={kunci} className={styles.row}>
              <span>{nama}</span>
              <QuarterBars capaian={titik.map((at) => at?.capaian ?? null)} />
              <span>{last ? `${texts.tw(last.triwulan)}: ${pointText(last, texts)}` : texts.belumAda}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Numbers({ title, list }: SeriesProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  if (list.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.nama}</th>
          {[1, 2, 3, 4].map((n) => (
            <th key={n} scope="col">
              {texts.tw(n)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map(({ kunci, nama, titik }) => (
          <tr key={kunci}>
            <th scope="row">{nama}</th>
            {titik.map((at, i) => (
              <td key={i}>{at?.capaian == null ? '–' : `${angka(at.capaian)} %`}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** '93,75 %, Sangat Tinggi (sementara)' */
function pointText({ capaian, predikat, sementara }: Ringkas, texts: RealisasiTexts): string {
  const words = [capaian === null ? texts.belumAda : `${angka(capaian)} %`, predikat].filter(Boolean);
  return words.join(', ') + (sementara ? ` (${texts.sementara})` : '');
}
