import { RULES } from '../../rules';
import { TINGKAT, type Finding, type Tingkat } from '../../rules/rule';
import { cellName } from '../../workbook/address';
import type { Pemeriksaan } from '../../workflow/periksa';
import { paragraph } from './layout';

/** What a check found, as text: the verdict, then the findings by rule with their cells and how to mend them. */
export function printPeriksa(name: string, { ringkasan, temuan }: Pemeriksaan): string {
  const { kesalahan, peringatan, saran, subKegiatan, siapDiajukan } = ringkasan;
  const counts = `${kesalahan} kesalahan, ${peringatan} peringatan, ${saran} saran pada ${subKegiatan} Sub Kegiatan`;
  const verdict = `${siapDiajukan ? 'SIAP DIAJUKAN' : 'BELUM SIAP DIAJUKAN'}: ${counts}.\n`;
  return [`${name}\n`, verdict, printFindings(temuan)].join('');
}

/** Findings grouped by rule, the gravest first. */
export function printFindings(temuan: readonly Finding[]): string {
  const groups = TINGKAT.flatMap((tingkat) => groupsOf(tingkat, temuan));
  return groups.map((group) => `\n${group}`).join('');
}

function groupsOf(tingkat: Tingkat, temuan: readonly Finding[]): string[] {
  const ofTingkat = temuan.filter((finding) => finding.tingkat === tingkat);
  const rules = [...new Set(ofTingkat.map(({ aturan }) => aturan))];
  return rules.map((aturan) =>
    printGroup(
      tingkat,
      aturan,
      ofTingkat.filter((one) => one.aturan === aturan),
    ),
  );
}

function printGroup(tingkat: Tingkat, aturan: string, findings: readonly Finding[]): string {
  const repairs = new Set(findings.map(({ perbaikan }) => perbaikan));
  const shared = repairs.size === 1;
  const places = findings.map((finding) => printFinding(finding, !shared));
  const repair = shared ? [...repairs].map((each) => paragraph(`Perbaikan: ${each}`, '  ')) : [];
  const judul = RULES.find(({ id }) => id === aturan)?.judul ?? aturan;
  const head = `${tingkat.toUpperCase()}: ${judul} (${findings.length}) [${aturan}]\n`;
  return [head, ...places, ...repair].join('');
}

function printFinding({ lokasi, pesan, perbaikan }: Finding, withRepair: boolean): string {
  const cell = `${lokasi.lembar}!${cellName(lokasi.row, lokasi.col)}`;
  const repair = withRepair ? paragraph(`Perbaikan: ${perbaikan}`, '    ') : '';
  return `  ${cell}\n${paragraph(pesan, '    ')}${repair}`;
}
