import { InputError, type Composed, type OpenWorkbook, type Sentence } from '../workbook/port';
import { baca } from '../workflow/baca';
import { hitung } from '../workflow/hitung';
import { periksa } from '../workflow/periksa';
import { alasanSentence } from '../workflow/periksa/putusan';
import { readRealization, satuanIn, sumberOfTabel } from '../workflow/baca/realization';
import { kekuranganOf, kekuranganSentence } from '../workflow/baca/sumber';
import { susun, type SusunOptions } from '../workflow/susun';
import { TEXTS } from './texts';

/** A piece of work of the ribbon: does it, shows the result, and says in a sentence what it came to. */
export type Job = (book: OpenWorkbook) => Promise<Sentence>;

/** Checks the cascade, writes the findings into the sheet Temuan, and shows it. Date as 'YYYY-MM-DD'. */
export function periksaJob(tanggal: string): Job {
  return async (book) => {
    const { content, reading, realization } = await readCascade(book);
    const perhitungan = hitung(content, reading, { realization });
    const { ketat } = perhitungan.setelan;
    const { ringkasan } = periksa(reading, { ketat, hasSatuan: satuanIn(realization.tables) });
    const options = { lembar: ['temuan'], ketat, tanggal, perhitungan } as const;
    const { missing } = await compose(book, content, reading, options);
    return withMissing(
      ringkasan.siapDiajukan ? TEXTS.siap : TEXTS.belumSiap(ringkasan.alasan.map(alasanSentence)),
      missing,
    );
  };
}

/** Composes the sheets that were chosen last, and shows the first of them. */
export function susunJob(choice: SusunOptions, tanggal: string): Job {
  return async (book) => {
    const { content, reading, realization } = await readCascade(book);
    const { sheets, missing } = await compose(book, content, reading, { ...choice, tanggal, realization });
    return withMissing(TEXTS.tersusun(sheets.length), missing);
  };
}

function withMissing(done: Sentence, missing: Sentence | undefined): Sentence {
  return missing ? { id: `${done.id} ${missing.id}`, en: `${done.en} ${missing.en}` } : done;
}

/** @throws InputError where the workbook holds no cascade. */
async function readCascade(book: OpenWorkbook) {
  const content = await book.read({ merges: true });
  const reading = baca(content);
  const realization = readRealization(content);
  const lack = kekuranganOf(reading, realization.tables.map(sumberOfTabel));
  if (lack) throw new InputError(kekuranganSentence(lack, TEXTS.bukaLembar));
  return { content, reading, realization };
}

async function compose(
  book: OpenWorkbook,
  content: Parameters<typeof susun>[0],
  reading: Parameters<typeof susun>[1],
  options: SusunOptions,
): Promise<Composed> {
  const composed = await book.compose(susun(content, reading, { ...options, asal: true }));
  const [first] = composed.sheets;
  if (first !== undefined) await book.show({ lembar: first, row: 0, col: 0 });
  return composed;
}
