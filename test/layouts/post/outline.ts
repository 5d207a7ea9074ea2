import type { Proses, Text } from '../../../src/cascade/cascade';
import type {
  KegiatanDraft,
  ProgramDraft,
  SasaranDraft,
  SubKegiatanDraft,
  TujuanDraft,
} from '../../../src/cascade/join/draft';
import { readPostSheet } from '../../../src/layouts/post/sheet';
import type { LevelJabatan } from '../../../src/measure/setelan';
import type { Sheet } from '../../../src/workbook/sheet';

type Box = TujuanDraft | SasaranDraft | ProgramDraft | KegiatanDraft | SubKegiatanDraft;

/**
 * What a sheet by post states, a line each, indented by level: 'program KABID A: Tersedianya a; Jumlah a'; before it
 * '?' where it has no parent. Last what is unread.
 */
export function outline(sheet: Sheet, jabatan?: LevelJabatan): string[] {
  const reading = readPostSheet(sheet, jabatan);
  if (!reading) return ['none'];
  const { tujuan, tujuanLain = [], sasaran, tanpaInduk = [] } = reading.part;
  const unread = reading.tidakTerbaca.map(({ teks }) => teks);
  return [
    ...(tujuan ? [said('tujuan', tujuan)] : []),
    ...tujuanLain.map((one) => said('tujuan', one)),
    ...sasaran.flatMap((one) => [
      said(`sasaran ${one.nomor ?? '-'}`, one) +
        (one.indukTujuan === undefined ? '' : ` < ${one.indukTujuan}`),
      ...one.program.flatMap((program) => ofProgram(program)).map(indented),
    ]),
    ...tanpaInduk.flatMap((node) => {
      if (node.jenis === 'program') return marked(ofProgram(node));
      if (node.jenis === 'kegiatan') return marked(ofKegiatan(node));
      return marked([node.jenis === 'subKegiatan' ? said('subKegiatan', node) : ofProses(node)]);
    }),
    ...(unread.length > 0 ? [`unread: ${unread.join('; ')}`] : []),
  ];
}

const marked = ([first = '', ...below]: readonly string[]) => [`? ${first}`, ...below];
const indented = (line: string) => `  ${line}`;
const words = (texts: readonly (Text | null)[]) => texts.flatMap((text) => text?.teks ?? []).join('; ');

const said = (level: string, { pemilik, kinerja, indikator }: Box) =>
  `${level} ${words(pemilik)}: ${words([kinerja, ...indikator])}`;

const ofProgram = (program: ProgramDraft): string[] => [
  said('program', program),
  ...program.kegiatan.flatMap(ofKegiatan).map(indented),
  ...(program.proses ?? []).map(ofProses).map(indented),
];

const ofKegiatan = (kegiatan: KegiatanDraft): string[] => [
  said('kegiatan', kegiatan),
  ...kegiatan.subKegiatan.flatMap((sub) => [
    indented(said('subKegiatan', sub)),
    ...sub.proses.map(ofProses).map(indented).map(indented),
  ]),
  ...(kegiatan.proses ?? []).map(ofProses).map(indented),
];

const ofProses = (proses: Proses) =>
  proses.jenis === 'tim'
    ? 'tim'
    : `individu ${words([proses.nama])}: ${words([...proses.kinerja, ...proses.indikator])}`;
