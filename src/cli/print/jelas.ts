import type { Place } from '../../cascade/cascade';
import { cellName, placeName } from '../../workbook/address';
import type { IndikatorTerhitung, Perhitungan } from '../../workflow/hitung';
import type { Jelas, Komponen, Sel } from '../../workflow/hitung/jelas';
import { bar, percent } from './capaian';
import { angka, labelled, type Labels } from './layout';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** One indikator with all that its value comes from: cells, accumulation, formula, target, scale. */
export function printJelas(
  one: IndikatorTerhitung,
  jelas: Jelas,
  { triwulan }: Pick<Perhitungan, 'triwulan'>,
  lebar: number,
): string {
  const labels: Labels = { indent: '    ', gap: 11, length: lebar };
  const lines = [
    ...meaning(one, jelas),
    ...jelas.komponen.flatMap((komponen) => komponenLines(komponen, one, jelas)),
    ...meanLines(jelas),
    ['Realisasi', realisasi(one, jelas)] as const,
    ...valueLines(one),
    ...targetLines(one, jelas, triwulan),
    ...formLines(one),
  ];
  const { kode } = one.simpul;
  return (
    labelled(kode, one.indikator, { indent: '  ', gap: kode === '' ? 0 : kode.length + 2, length: lebar }) +
    lines.map(([label, text]) => labelled(label, text, labels)).join('')
  );
}

type Line = readonly [label: string, text: string];

/** Whose it is, where it stands, and what its DO says. */
function meaning({ uraian, indikator, lokasi }: IndikatorTerhitung, jelas: Jelas): Line[] {
  return [
    ...(uraian === '' || uraian === indikator ? [] : [['Milik', uraian] as const]),
    ['Baris', lokasi ? placeName(lokasi) : 'belum ada di tabel realisasi'],
    ['DO', jelas.do ?? 'tidak ada; nilainya diketik langsung'],
  ];
}

function komponenLines(komponen: Komponen, one: IndikatorTerhitung, { rumus }: Jelas): Line[] {
  const { huruf, kata } = komponen;
  const said = accumulated(komponen, one.lokasi?.lembar ?? '');
  const unread = komponen.tidakTerbaca.map((place) => cellOf(place, one.lokasi?.lembar ?? '')).join(', ');
  return [
    ...(rumus === null ? [] : [[huruf, kata] as const]),
    [rumus === null ? 'Diketik' : '', said],
    ...(unread === '' ? [] : [['', `tidak ikut dihitung karena tidak terbaca: ${unread}`] as const]),
  ];
}

/** The quarters with their cells, and what became of them. */
function accumulated({ akumulasi, saldo, triwulan, nilai }: Komponen, lembar: string): string {
  if (nilai === null) return 'belum diisi';
  const sel = ({ angka: value, lokasi }: Sel) => `${angka(value, 4)} (${cellOf(lokasi, lembar)})`;
  const quarters = triwulan.map((one) => `TW ${ROMAN[one.triwulan - 1] ?? ''} ${sel(one)}`);
  const result = angka(nilai, 4);
  switch (akumulasi) {
    case 'terakhir':
      return `${quarters.join(', ')}; dipakai yang terakhir: ${result}`;
    case 'rata-rata':
      return `${quarters.join(', ')}; dirata-ratakan: ${result}`;
    case 'jumlah': {
      const parts = [...(saldo ? [`s.d. tahun lalu ${sel(saldo)}`] : []), ...quarters];
      return parts.length === 1 ? parts.join('') : `${parts.join(' + ')}; dijumlahkan: ${result}`;
    }
  }
}

function meanLines({ simpul }: Jelas): Line[] {
  return simpul.map(({ kode, nama, capaian }, i) => [
    i === 0 ? 'Rerata' : '',
    `${nama} [${kode}]: ${capaian === null ? 'belum ada capaian' : `capaian ${angka(capaian, 4)} %`}`,
  ]);
}

function realisasi(
  { realisasi: value, satuan }: IndikatorTerhitung,
  { rumus, hitungan, simpul }: Jelas,
): string {
  if (value === null) return rumus === null ? 'belum ada' : `${rumus}: belum dapat dihitung`;
  const result = `${angka(value, 4)}${satuan === null ? '' : ` ${satuan}`}`;
  if (rumus !== null) return `${rumus} = ${hitungan ?? ''} = ${result}`;
  const known = simpul.flatMap(({ capaian }) => (capaian === null ? [] : [angka(capaian, 4)]));
  return simpul.length === 0 ? result : `(${known.join(' + ')}) ÷ ${known.length} = ${result}`;
}

function valueLines({ predikatNilai }: IndikatorTerhitung): Line[] {
  return predikatNilai === null
    ? []
    : [['Predikat nilai', `${predikatNilai.label} (${predikatNilai.skala})`]];
}

function targetLines(one: IndikatorTerhitung, jelas: Jelas, triwulan: number): Line[] {
  const { target, rumusCapaian, hitunganCapaian, skala } = jelas;
  if (!target) return [['Target', 'belum diisi, sehingga tidak ada capaian']];
  const where = target.lokasi ? ` (${cellOf(target.lokasi, one.lokasi?.lembar ?? '')})` : '';
  const kind = target.berlaku === 'triwulan' ? `target TW ${ROMAN[triwulan - 1] ?? ''}` : 'target tahunan';
  const goal = ['Target', `${angka(target.angka, 4)}${where}, ${kind}`] as const;
  if (one.capaian === null || hitunganCapaian === null) {
    const why = target.angka === 0 ? 'tidak dihitung karena target 0' : 'belum ada';
    return [goal, ['Capaian', why]];
  }
  const polaritas = one.polaritas === 'minimal' ? ' (makin kecil makin baik)' : '';
  const note = [one.sementara ? 'sementara' : '', one.capaian > 100 ? 'lebih dari 100 %' : ''].filter(
    (text) => text !== '',
  );
  return [
    goal,
    ['Capaian', `${rumusCapaian}${polaritas} = ${hitunganCapaian} = ${angka(one.capaian, 4)} %`],
    ['', [bar(one.capaian, 20), percent(one.capaian, one.sementara).trim(), ...note].join(' ')],
    ['Predikat', `${one.predikat ?? ''} (${skala.batas ?? ''}; skala ${skala.sumber})`],
  ];
}

/** What the form E.81 says itself. */
function formLines({ formulir, realisasi: value }: IndikatorTerhitung): Line[] {
  if (!formulir) return [];
  const { realisasi: own, capaianRenstra } = formulir;
  const differs = own !== null && value !== null && Math.abs(own - value) > 1e-9 * Math.abs(value);
  return [
    ...(own !== null
      ? [
          [
            'Formulir',
            `kolom realisasi tertulis ${angka(own, 4)}${differs ? ', berbeda dari jumlah triwulan di atas' : ''}`,
          ] as const,
        ]
      : []),
    ...(capaianRenstra === null
      ? []
      : [
          [
            'Renstra',
            `${angka(capaianRenstra, 4)} % terhadap target Renstra, kolom terakhir formulir`,
          ] as const,
        ]),
  ];
}

/** The name of a cell; with its sheet where that is another one. */
function cellOf(place: Place, lembar: string): string {
  return place.lembar === lembar ? cellName(place.row, place.col) : placeName(place);
}
