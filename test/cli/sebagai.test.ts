import { join } from 'node:path';
import { listen, SAMPLE } from './listen';

/** A flat table in which the readers of trees find nothing. */
const TABLE = join(__dirname, '../data/field/tabel-digabung-ke-bawah-satu-baris-kepala.xlsx');

const tata = async (file: string, ...asked: string[]) => {
  const { out, err } = await listen(
    'baca',
    file,
    '--json',
    ...asked.flatMap((name) => ['--lembar-sumber', name]),
  );
  return out === '' ? err : (JSON.parse(out) as { sumber: { tata: string }[] }).sumber.map((one) => one.tata);
};

describe("--lembar-sumber 'NAMA=tata'", () => {
  test('the sheet is read in the layout named', async () => {
    expect(await tata(TABLE, 'CASCADING=datar')).toEqual(['datar']);
    expect(await tata(TABLE, 'cascading=Datar')).toEqual(['datar']);
    expect(await tata(SAMPLE, 'SASARAN 1=matriks')).toEqual(['matriks']);
  });

  test('where that layout reads nothing in it, it is refused', async () => {
    expect(await tata(TABLE, 'CASCADING=pohon')).toContain('("CASCADING": tidak terbaca sebagai pohon)');
    expect(await tata(SAMPLE, 'SASARAN 1=pohon')).toContain('("SASARAN 1": tidak terbaca sebagai pohon)');
  });

  test('an unknown layout, and a sheet that is not there', async () => {
    expect(await tata(TABLE, 'CASCADING=tabel')).toContain(
      'Tata "tabel" tidak ada; yang ada: pohon, ringkasan, matriks, data, datar, mendatar, jabatan, gambar, realisasi, e81.',
    );
    expect(await tata(TABLE, 'Lain=datar')).toContain('Lembar "Lain" tidak ada');
  });
});
