import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading, Sumber } from '../../../cascade/reading';
import type { Visit } from '../../../cascade/walk';
import { placeName, spanName } from '../../../workbook/address';
import { Details } from '../../ui/Details';
import { cascadingTexts, JENIS } from '../../texts/cascading';
import { useTexts } from '../../texts/language';
import { PlaceLink } from './PlaceLink';
import { countByJenis } from './tree';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    margin: '0 0 4px',
    '& div': { display: 'flex', gap: '4px' },
    '& dd': { margin: '0', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  },
  note: { margin: '0 0 4px' },
  list: { margin: '0', paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

/** The kinds whose counts are said at once. */
const SAID: ReadonlySet<Visit['jenis']> = new Set(['subKegiatan', 'tim', 'individu']);

interface OverviewProps {
  readonly reading: Reading;
  /** The realization tables. */
  readonly tabel: readonly Sumber[];
}

/** What was read: how many nodes of each level, from which sheets, and what found no place. */
export function Overview({ reading, tabel }: OverviewProps) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const { cascade, ditinggalkan } = reading;
  const sumber = [...reading.sumber, ...tabel];
  const counts = countByJenis(cascade);
  const unread = reading.tidakTerbaca.length + reading.gambar.length;
  const head = [
    ...counts.filter(([jenis]) => SAID.has(jenis)).map(([jenis, count]) => `${count} ${JENIS[jenis]}`),
    unread === 0 ? texts.terbaca : texts.takDikenal(unread),
  ];
  return (
    <Details head={head.join(' · ')} className={styles.note}>
      <dl className={styles.counts} aria-label={texts.jumlah}>
        {counts.map(([jenis, count]) => (
          <div key={jenis}>
            <dt>{JENIS[jenis]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{texts.lembar(sumber.length)}</p>
      <ul className={styles.list}>
        {sumber.map((sheet) => (
          <li key={`${sheet.lembar} ${sheet.top} ${sheet.left}`}>
            <PlaceLink place={{ lembar: sheet.lembar, row: sheet.top, col: sheet.left }}>
              {sheet.lembar}
            </PlaceLink>
            {texts.sebagai(texts.tata[sheet.tata], areaName(sheet))}
          </li>
        ))}
        {ditinggalkan.map(({ lembar, dibaca, lokasi }) => (
          <li key={lembar.join()}>
            <PlaceLink place={lokasi}>{lembar.join(', ')}</PlaceLink>
            {texts.ditinggalkan(dibaca)}
          </li>
        ))}
      </ul>
      <Unread reading={reading} />
    </Details>
  );
}

/** Whoever has more to mend than this mends these first. */
const MOST = 200;

function Unread({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const tidakTerbaca = [...reading.tidakTerbaca, ...reading.gambar];
  if (tidakTerbaca.length === 0) return <p className={styles.note}>{texts.semuaTerbaca}</p>;
  return (
    <>
      <p className={styles.note}>{texts.tidakTerbaca(tidakTerbaca.length)}</p>
      <ul className={styles.list}>
        {tidakTerbaca.slice(0, MOST).map((cell) => (
          <li key={`${placeName(cell)} ${cell.teks}`}>
            <PlaceLink place={cell}>{placeName(cell)}</PlaceLink>
            {`: ${cell.teks}`}
          </li>
        ))}
        {tidakTerbaca.length > MOST && <li>{texts.lainnya(tidakTerbaca.length - MOST)}</li>}
      </ul>
    </>
  );
}

function areaName({ top, left, bottom, right }: Sumber): string {
  return spanName({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 });
}
