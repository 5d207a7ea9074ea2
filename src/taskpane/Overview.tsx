import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading, Sumber } from '../cascade/reading';
import { spanName } from '../workbook/address';
import { placeName } from './details';
import { JENIS, TATA, texts } from './texts';
import { countByJenis } from './tree';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, margin: '12px 0 4px' },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': { textAlign: 'start', padding: '0 16px 0 0', fontWeight: tokens.fontWeightRegular },
    '& td': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
  list: { margin: '0', paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

/** What was read: how many nodes of each level, from which sheets, and what found no place. */
export function Overview({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>{texts.jumlah}</h2>
      <table className={styles.table}>
        <tbody>
          {countByJenis(reading.cascade).map(([jenis, count]) => (
            <tr key={jenis}>
              <th scope="row">{JENIS[jenis]}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className={styles.heading}>{texts.lembar}</h2>
      <ul className={styles.list}>
        {reading.sumber.map((sumber) => (
          <li key={`${sumber.lembar} ${sumber.top} ${sumber.left}`}>
            {texts.lembarSebagai(sumber.lembar, TATA[sumber.tata], areaName(sumber))}
          </li>
        ))}
        {reading.ditinggalkan.map(({ lembar, dibaca }) => (
          <li key={lembar.join()}>{texts.ditinggalkan(lembar.join(', '), dibaca)}</li>
        ))}
      </ul>
      <Unread reading={reading} />
    </>
  );
}

function Unread({ reading: { tidakTerbaca } }: { readonly reading: Reading }) {
  const styles = useStyles();
  if (tidakTerbaca.length === 0) return <p>{texts.semuaTerbaca}</p>;
  return (
    <details>
      <summary>{texts.tidakTerbaca(tidakTerbaca.length)}</summary>
      <ul className={styles.list}>
        {tidakTerbaca.map((cell) => (
          <li key={placeName(cell)}>{`${placeName(cell)}: ${cell.teks}`}</li>
        ))}
      </ul>
    </details>
  );
}

function areaName({ top, left, bottom, right }: Sumber): string {
  return spanName({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 });
}
