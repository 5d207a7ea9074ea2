import type { Reading } from '../cascade/reading';
import { DATA_NAME, rowOfKode } from '../layouts/data/plan';
import type { BarisTemuan, IsiTemuan, KelompokTemuan } from '../layouts/temuan/plan';
import { RULES } from '../rules';
import { TINGKAT, type Finding } from '../rules/rule';
import { cellName } from '../workbook/address';
import type { Pemeriksaan } from './periksa';

/** Which sheets a finding can lead to. */
export interface TautanTemuan {
  /** The sheets that were read are in the workbook that is composed. */
  readonly asal: boolean;
  /** Data Cascading is composed too. */
  readonly data: boolean;
}

/** Findings by rule, kesalahan first, in the words of the sheet Temuan. */
export function isiTemuan(
  reading: Reading,
  { ringkasan, temuan }: Pemeriksaan,
  temuanHitung: readonly Finding[],
  links: TautanTemuan,
): IsiTemuan {
  const all = [...temuan, ...temuanHitung];
  const rowOf = (finding: Finding) => rowOfFinding(reading, finding, links);
  const groups = TINGKAT.flatMap((tingkat) => {
    const own = all.filter((finding) => finding.tingkat === tingkat);
    const rules = [...new Set(own.map(({ aturan }) => aturan))].sort((a, b) => rank(a) - rank(b));
    return rules.map((aturan): KelompokTemuan => {
      const rule = RULES.find(({ id }) => id === aturan);
      return {
        tingkat,
        judul: rule?.judul ?? aturan,
        alasan: rule?.alasan ?? '',
        temuan: own.filter((finding) => finding.aturan === aturan).map(rowOf),
      };
    });
  });
  return { kelompok: groups, subKegiatan: ringkasan.subKegiatan, siapDiajukan: ringkasan.siapDiajukan };
}

/** Rules on realization come after those on the cascade. */
function rank(aturan: string): number {
  const index = RULES.findIndex(({ id }) => id === aturan);
  return index < 0 ? RULES.length : index;
}

function rowOfFinding({ cascade }: Reading, finding: Finding, { asal, data }: TautanTemuan): BarisTemuan {
  const { simpul, lokasi, pesan, perbaikan } = finding;
  const cell = cellName(lokasi.row, lokasi.col);
  const row = simpul && data ? rowOfKode(cascade, simpul.kode) : null;
  return {
    kode: simpul?.kode ?? '',
    nama: simpul?.nama ?? '',
    letak: `${lokasi.lembar}!${cell}`,
    pesan,
    perbaikan,
    keLetak: asal ? { sheet: lokasi.lembar, cell } : null,
    keData: row === null ? null : { sheet: DATA_NAME, cell: cellName(row, 0) },
  };
}
