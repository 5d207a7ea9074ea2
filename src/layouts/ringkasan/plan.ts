import type { Cascade } from '../../cascade/cascade';
import type { SheetPlan } from '../../workbook/plan';
import { planChart, type ChartOptions } from '../page/chart';
import { ownerLines } from '../page/people';
import { sasaranNodes, tujuanNode, type Wording } from '../page/tree';

/** Draws the summary: Tujuan and Sasaran only. */
export function planRingkasan(cascade: Cascade, options: ChartOptions): SheetPlan {
  const wording: Wording = {
    labelled: true,
    sasaran: (nomor) => `Sasaran ${nomor}`,
    proses: () => [],
    pemilik: ownerLines,
  };
  const sasaran = cascade.sasaran.flatMap((one) => sasaranNodes({ ...one, program: [] }, wording));
  return planChart(
    {
      name: 'Ringkasan',
      mark: 'ringkasan',
      tabColor: '2F7D95',
      judul: cascade.judul,
      roots: cascade.tujuan ? [tujuanNode(cascade.tujuan, sasaran, wording)] : sasaran,
      lead: 84,
      gap: 8,
      leaf: { min: 150, max: Infinity },
      firstColumn: (level) => [level === 'tujuan' ? 'Tujuan PD' : 'Sasaran PD'],
      penandatangan: null,
    },
    options,
  );
}
