import type { Reading, SheetAnswer, Sumber, Tata } from '../../cascade/reading';
import type { Sentence } from '../../workbook/port';
import type { Span } from '../../workbook/sheet';

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
  /** What each sheet holds instead; none where something was read. */
  readonly jawaban: readonly SheetAnswer[];
}

/**
 * What keeps a workbook from being checked and composed; null where a cascade was read. Every verb, the pane and the
 * ribbon ask here, so that none of them denies a sheet that another one reads.
 * @param tabel the realization tables of the workbook
 */
export function kekuranganOf(reading: Reading, tabel: readonly Sumber[]): Kekurangan | null {
  const { cascade, sumber, jawaban = [] } = reading;
  if (cascade.tujuan || cascade.sasaran.length > 0 || cascade.tanpaInduk) return null;
  const names = (list: readonly Sumber[]) => [...new Set(list.map(({ lembar }) => lembar))];
  if (sumber.length > 0) return { kind: 'cascading-kosong', lembar: names(sumber), jawaban: [] };
  if (tabel.length > 0) return { kind: 'hanya-tabel', lembar: names(tabel), jawaban: [] };
  return { kind: 'tanpa-sumber', lembar: [], jawaban };
}

/** So many sheets are named; the rest is counted. */
const NAMED = 5;

/** What a workbook lacks, as it is said to a user; what to do follows behind a semicolon. */
export function kekuranganSentence({ kind, lembar, jawaban }: Kekurangan, advice: Sentence): Sentence {
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
  const answers = answersSentence(jawaban);
  return {
    id: `${said[kind].id}${answers.id}; ${advice.id}.`,
    en: `${said[kind].en}${answers.en}; ${advice.en}.`,
  };
}

/** What each sheet holds and lacks, in brackets; '' where no sheet was asked. */
function answersSentence(jawaban: readonly SheetAnswer[]): Sentence {
  if (jawaban.length === 0) return { id: '', en: '' };
  const said = jawaban.slice(0, NAMED).map((one) => ({ lembar: one.lembar, ...answerWords(one) }));
  const rest = jawaban.length - said.length;
  const list = (language: 'id' | 'en', more: string) =>
    [...said.map((one) => `"${one.lembar}": ${one[language]}`), ...(rest > 0 ? [more] : [])].join('; ');
  return {
    id: ` (${list('id', `… dan ${rest} lembar lain`)})`,
    en: ` (${list('en', `… and ${rest} more`)})`,
  };
}

const LACKS: Record<(SheetAnswer & { kind: 'tabel' })['kurang'], Sentence> = {
  indikator: { id: 'tabel tanpa kolom Indikator', en: 'a table without a column Indikator' },
  program: {
    id: 'tabel indikator, tanpa Program atau Kegiatan',
    en: 'a table of indicators, without Program or Kegiatan',
  },
  triwulan: {
    id: 'evaluasi tahunan, tanpa kolom triwulan',
    en: 'a yearly evaluation, without columns of quarters',
  },
  realisasi: {
    id: 'target per triwulan, tanpa kolom realisasi',
    en: 'targets by quarter, without realization',
  },
  isi: {
    id: 'kepala tabel cascading, tanpa baris yang terbaca',
    en: 'the head of a cascade table, without rows that are read',
  },
};

function answerWords(answer: SheetAnswer): Sentence {
  switch (answer.kind) {
    case 'kosong':
      return { id: 'kosong', en: 'empty' };
    case 'tanpa-kolom':
      return {
        id: 'tidak ada kolom Sasaran, Program, Kegiatan atau Indikator',
        en: 'no column Sasaran, Program, Kegiatan or Indikator',
      };
    case 'iku':
      return {
        id: 'tabel IKU (indikator dan formulasi), tanpa Program',
        en: 'a table of IKU (indicators and formulas), without Program',
      };
    case 'gambar':
      return {
        id: `${answer.kotak} kotak gambar, tidak ada cascading yang terbaca darinya`,
        en: `${answer.kotak} drawn boxes, from which no cascade was read`,
      };
    case 'tabel':
      return LACKS[answer.kurang];
    case 'bukan-tata':
      return { id: `tidak terbaca sebagai ${answer.tata}`, en: `not read as ${answer.tata}` };
    case 'dua-tata': {
      const [a, b] = answer.tata;
      return {
        id: `dapat dibaca sebagai ${a} maupun ${b} dengan jenjang yang berbeda`,
        en: `it can be read as ${a} and as ${b}, with other levels`,
      };
    }
  }
}
