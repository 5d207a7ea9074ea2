import type { Reading } from '../../cascade/reading';
import { rowsByKode } from '../../layouts/data/plan';
import type { IsiTemuan } from '../../layouts/temuan/plan';
import type { BarisTemuan, KelompokTemuan } from '../../layouts/temuan/rows';
import type { Finding } from '../../rules/rule';
import { faultWords } from '../../rules/texts/catalogue';
import { INDONESIAN } from '../../rules/texts/id';
import { cellName } from '../../workbook/address';
import type { Pemeriksaan } from '../periksa';
import { alasanSentence } from '../periksa/putusan';
import { temuanPerAturan } from '../periksa/perAturan';

/** Which sheets a finding can lead to. */
export interface TautanTemuan {
  /** The sheets that were read and will be in the workbook that is composed. */
  readonly lembar: ReadonlySet<string>;
  /** The name of Data Cascading, if it is composed too. */
  readonly data: string | null;
}

/** Findings by rule, kesalahan first, in the words of the sheet Temuan. */
export function isiTemuan(
  reading: Reading,
  { ringkasan, temuan }: Pemeriksaan,
  temuanHitung: readonly Finding[],
  links: TautanTemuan,
): IsiTemuan {
  const rows = rowsByKode(reading.cascade);
  const kelompok = temuanPerAturan([...temuan, ...temuanHitung]).map(
    ({ tingkat, aturan, temuan: own }): KelompokTemuan => ({
      tingkat,
      ...INDONESIAN.aturan[aturan],
      temuan: own.map((finding) => rowOfFinding(rows, finding, links)),
    }),
  );
  const alasan = ringkasan.alasan.map((one) => alasanSentence(one).id);
  return { kelompok, subKegiatan: ringkasan.subKegiatan, alasan };
}

function rowOfFinding(
  rows: ReadonlyMap<string, number>,
  finding: Finding,
  { lembar, data }: TautanTemuan,
): BarisTemuan {
  const { simpul, lokasi } = finding;
  const row = simpul && data !== null ? rows.get(simpul.kode) : undefined;
  const keData = data === null || row === undefined ? null : { sheet: data, cell: cellName(row, 0) };
  // Data Cascading is written anew: what stood in a row of it stands where its node stands now.
  const moved = keData?.sheet === lokasi.lembar && lembar.has(lokasi.lembar) ? keData : null;
  const keLetak = moved ?? { sheet: lokasi.lembar, cell: cellName(lokasi.row, lokasi.col) };
  return {
    kode: simpul?.kode ?? '',
    nama: simpul?.nama ?? '',
    letak: `${keLetak.sheet}!${keLetak.cell}`,
    ...faultWords(INDONESIAN, finding),
    keLetak: lembar.has(keLetak.sheet) ? keLetak : null,
    keData,
  };
}
