import type { Reading, Sumber, Tata } from '../cascade/reading';
import type { Sentence } from '../workbook/port';
import type { Span } from '../workbook/sheet';

interface ReadSheet {
  readonly lembar: string;
  readonly tata: Tata;
  readonly span: Span;
}

/** A sheet that was read, with the cells that its content spans. */
export function sumberOf({ lembar, tata, span: { row, col, rows, cols } }: ReadSheet): Sumber {
  return { lembar, tata, top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 };
}

/** What a workbook lacks for a verb that needs a cascade; `lembar` names what it holds instead. */
export interface Kekurangan {
  readonly kind: 'tanpa-sumber' | 'hanya-tabel' | 'cascading-kosong';
  readonly lembar: readonly string[];
}

/**
 * What keeps a workbook from being checked and composed; null where a cascade was read. Every verb, the pane and the
 * ribbon ask here, so that none of them denies a sheet that another one reads.
 * @param tabel the realization tables of the workbook
 */
export function kekuranganOf({ cascade, sumber }: Reading, tabel: readonly Sumber[]): Kekurangan | null {
  if (cascade.tujuan || cascade.sasaran.length > 0) return null;
  const names = (list: readonly Sumber[]) => [...new Set(list.map(({ lembar }) => lembar))];
  if (sumber.length > 0) return { kind: 'cascading-kosong', lembar: names(sumber) };
  return { kind: tabel.length > 0 ? 'hanya-tabel' : 'tanpa-sumber', lembar: names(tabel) };
}

/** So many sheets are named; the rest is counted. */
const NAMED = 5;

/** What a workbook lacks, as it is said to a user; what to do follows behind a semicolon. */
export function kekuranganSentence({ kind, lembar }: Kekurangan, advice: Sentence): Sentence {
  const names = (rest: (count: number) => string) => {
    const named = lembar.slice(0, NAMED).map((name) => `"${name}"`);
    return [...named, ...(lembar.length > NAMED ? [rest(lembar.length - NAMED)] : [])].join(', ');
  };
  const id = names((count) => `dan ${count} lembar lain`);
  const en = names((count) => `and ${count} more`);
  const said: Record<Kekurangan['kind'], Sentence> = {
    'tanpa-sumber': {
      id: 'Tidak ada lembar cascading maupun tabel realisasi yang dikenali',
      en: 'Neither a cascade sheet nor a realization table was recognised',
    },
    'hanya-tabel': {
      id: `Buku kerja ini berisi tabel realisasi (${id}), tetapi tidak ada lembar cascading`,
      en: `This workbook holds a realization table (${en}), but no cascade sheet`,
    },
    'cascading-kosong': {
      id: `Lembar cascading (${id}) belum berisi Tujuan maupun Sasaran`,
      en: `The cascade sheet (${en}) holds neither a Tujuan nor a Sasaran yet`,
    },
  };
  return { id: `${said[kind].id}; ${advice.id}.`, en: `${said[kind].en}; ${advice.en}.` };
}
