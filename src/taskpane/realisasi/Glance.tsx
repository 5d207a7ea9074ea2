import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Perhitungan } from '../../workflow/hitung';
import { capaianTriwulan, type Ringkas, type Seri } from '../../workflow/hitung-ringkas';
import { angka } from '../number';
import { useTexts } from '../texts/language';
import { realisasiTexts } from '../texts/realisasi';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    tableLayout: 'fixed',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, width: '34%', overflowWrap: 'anywhere' },
  cell: { verticalAlign: 'bottom', padding: '6px 2px', textAlign: 'center', overflowWrap: 'anywhere' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { display: 'block', margin: '0 auto', color: tokens.colorBrandForeground1 },
});

const HEIGHT = 32;

/** The capaian over the quarters, by Sasaran and by owner: bars with their value and predikat in words. */
export function Glance({ perhitungan }: { readonly perhitungan: Perhitungan }) {
  const texts = useTexts(realisasiTexts);
  const { sasaran, pemilik } = useMemo(() => capaianTriwulan(perhitungan), [perhitungan]);
  const named = sasaran.map((seri) => ({ ...seri, nama: texts.sasaran(seri.kunci) }));
  return (
    <section aria-labelledby="sekilas">
      <h2 id="sekilas">{texts.sekilas}</h2>
      <Series title={texts.perSasaran} list={named} />
      <Series title={texts.perPemilik} list={pemilik} />
    </section>
  );
}

/** A table whose cells are drawn as bars: what the eye sees, a screen reader reads. */
function Series({ title, list }: { readonly title: string; readonly list: readonly Seri[] }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {texts.nama}
          </th>
          {[1, 2, 3, 4].map((n) => (
            <th key={n} scope="col">
              {texts.tw(n)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map(({ kunci, nama, titik }) => (
          <tr key={kunci} className={styles.row}>
            <th scope="row" className={styles.name}>
              {nama}
            </th>
            {titik.map((at, i) => (
              <td key={i} className={styles.cell}>
                <Point at={at} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Point({ at }: { readonly at: Ringkas | null }) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  if (at?.capaian == null) return <>–</>;
  const height = (Math.max(0, Math.min(100, at.capaian)) / 100) * HEIGHT;
  return (
    <>
      <svg className={styles.bar} width="16" height={HEIGHT} aria-hidden="true" focusable="false">
        <rect x="0.5" y="0.5" width="15" height={HEIGHT - 1} fill="none" stroke="currentColor" />
        <rect x="0" y={HEIGHT - height} width="16" height={height} fill="currentColor" />
      </svg>
      {angka(at.capaian)} %
      <br />
      {at.predikat}
      {at.sementara && <> ({texts.sementara})</>}
    </>
  );
}
