import type { Cascade, Level } from '../../cascade/cascade';
import { tanpaOrang } from '../../cascade/scope';
import type { SheetPlan } from '../../workbook/plan';
import { planChart, type ChartOptions } from '../page/chart';
import { ownerLines, stackOf } from '../page/people';
import { sasaranNodes, tujuanNode, type Wording } from '../page/tree';
import { capaianText, type HasilBox } from './capaian';

/** What the first column of a tree says of each level: the kind of outcome. */
const BANDS: Record<Level, string> = {
  tujuan: 'Final Outcome',
  sasaran: 'Intermediate Outcome/Kinerja Strategis',
  program: 'Immediate Outcome/Kinerja Program',
  kegiatan: 'Output/Kinerja Kegiatan',
  subKegiatan: 'Output/Kinerja Sub Kegiatan',
  proses: 'Proses',
};

export interface PohonOptions extends ChartOptions {
  /** Whether persons are named. Default: yes. */
  readonly nama?: boolean;
  /** What the boxes have reached; null or none shows nothing of it. */
  readonly hasil?: HasilBox | null;
}

/** Draws the tree: a parent as wide as its children, teams and individuals with their names at the bottom. */
export function planPohon(
  cascade: Cascade,
  { nama = true, hasil = null, ...options }: PohonOptions,
): SheetPlan {
  const wording: Wording = {
    labelled: true,
    sasaran: (nomor) => `Sasaran ${nomor}`,
    proses: (proses) => (nama ? stackOf(proses, true) : stackOf(tanpaOrang(proses), false)),
    pemilik: ownerLines,
    ...(hasil && { capaian: (box) => capaianText(hasil, box) }),
  };
  const sasaran = cascade.sasaran.flatMap((one) => sasaranNodes(one, wording));
  return planChart(
    {
      name: 'Pohon Cascading',
      mark: 'pohon',
      tabColor: '1B4F63',
      judul: cascade.judul,
      roots: cascade.tujuan ? [tujuanNode(cascade.tujuan, sasaran, wording)] : sasaran,
      lead: 98,
      gap: 8,
      leaf: { min: 150, max: 260 },
      firstColumn: (level) => [BANDS[level]],
      penandatangan: null,
    },
    options,
  );
}
