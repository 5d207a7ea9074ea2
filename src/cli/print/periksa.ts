import type { Finding } from '../../rules/rule';
import { faultWords } from '../../rules/texts/catalogue';
import { INDONESIAN } from '../../rules/texts/id';
import { placeName } from '../../workbook/address';
import type { Pemeriksaan } from '../../workflow/periksa';
import { alasanSentence } from '../../workflow/periksa/putusan';
import { temuanPerAturan, type TemuanAturan } from '../../workflow/periksa/perAturan';
import { oneLine } from '../plain';
import { paragraph } from './layout';

/**
 * What a check found, as text: the verdict with its reasons but for the kesalahan, which are counted in it; then the
 * findings by rule with their cells and how to mend them.
 */
export function printPeriksa(name: string, { ringkasan, temuan }: Pemeriksaan): string {
  const { kesalahan, peringatan, saran, subKegiatan, siapDiajukan, alasan } = ringkasan;
  const counts = `${kesalahan} kesalahan, ${peringatan} peringatan, ${saran} saran pada ${subKegiatan} Sub Kegiatan`;
  const verdict = `${siapDiajukan ? 'SIAP DIAJUKAN' : 'BELUM SIAP DIAJUKAN'}: ${counts}.\n`;
  const reasons = alasan.filter(({ kind }) => kind !== 'kesalahan').map((one) => alasanSentence(one).id);
  const lines = reasons.map((reason) => paragraph(reason, '  '));
  return [`${oneLine(name)}\n`, verdict, ...lines, printFindings(temuan)].join('');
}

/** Findings grouped by rule, the gravest first. */
export function printFindings(temuan: readonly Finding[]): string {
  return temuanPerAturan(temuan)
    .map((group) => `\n${printGroup(group)}`)
    .join('');
}

function printGroup({ tingkat, aturan, temuan }: TemuanAturan): string {
  const repairs = new Set(temuan.map((finding) => faultWords(INDONESIAN, finding).perbaikan));
  const shared = repairs.size === 1;
  const places = temuan.map((finding) => printFinding(finding, !shared));
  const repair = shared ? [...repairs].map((each) => paragraph(`Perbaikan: ${each}`, '  ')) : [];
  const head = `${tingkat.toUpperCase()}: ${INDONESIAN.aturan[aturan].judul} (${temuan.length}) [${aturan}]\n`;
  return [head, ...places, ...repair].join('');
}

function printFinding(finding: Finding, withRepair: boolean): string {
  const { pesan, perbaikan } = faultWords(INDONESIAN, finding);
  const repair = withRepair ? paragraph(`Perbaikan: ${perbaikan}`, '    ') : '';
  return `  ${oneLine(placeName(finding.lokasi))}\n${paragraph(pesan, '    ')}${repair}`;
}
