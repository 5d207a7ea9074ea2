import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx';
import { baca } from '../../../src/workflow/baca';
import { hitung } from '../../../src/workflow/hitung';

/** Look-alikes of realization tables of other offices (everything in them is invented), with what is right beside each. */
const FOLDER = join(__dirname, '../../data/tabel');
const CASES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

interface Right {
  readonly harapan: readonly {
    readonly indikator: string;
    readonly target: number | null;
    /** Realisasi at the end of the fourth and of the second quarter. */
    readonly r4: number | null;
    readonly r2: number | null;
    readonly capaian: number | null;
  }[];
}

const near = (value: number | null | undefined) =>
  typeof value === 'number' ? Number(value.toPrecision(9)) : null;

test.each(CASES)('%s is measured as a person measures it', async (name) => {
  const { harapan } = JSON.parse(readFileSync(join(FOLDER, name.replace(/xlsx$/, 'json')), 'utf8')) as Right;
  const book = await openXlsx(new Uint8Array(readFileSync(join(FOLDER, name))), name).read();
  const reading = baca(book);
  const [end, half] = [4, 2].map(
    (triwulan) => hitung(book, reading, { triwulan: triwulan === 4 ? 4 : 2 }).indikator,
  );
  const found = end?.map((one, i) => ({
    indikator: one.indikator,
    target: near(one.target),
    r4: near(one.realisasi),
    r2: near(half?.[i]?.realisasi),
    capaian: near(one.capaian),
  }));
  const right = harapan.map((one) => ({
    indikator: one.indikator,
    target: near(one.target),
    r4: near(one.r4),
    r2: near(one.r2),
    capaian: near(one.capaian),
  }));
  expect(found).toEqual(right);
});
