import type { CascadeData, PenandatanganData } from './cascade-data';
import type { Draft } from './chart';
import { dice } from './dice';
import type { Habits } from './habits';

/** The title of the sheets that are read. */
export function titleOf(cascade: CascadeData, { version }: Habits): string {
  const judul = cascade.judul ?? '';
  return version === 'perubahan' ? judul.replace(/^(CASCADING( KINERJA)?)/, '$1 PERUBAHAN') : judul;
}

/** The lines of a letterhead and of a title from the row on; the chart may begin in the row after them. */
export function head(
  cascade: CascadeData,
  title: string | null,
  habits: Habits,
  row: number,
  col: number,
): { cells: Draft[]; next: number } {
  const letters = habits.letterhead
    ? [
        `PEMERINTAH KABUPATEN ${cascade.kabupaten ?? ''}`,
        cascade.perangkatDaerah ?? '',
        'Jalan Pemuda Nomor 1 Telepon (0284) 321654 Kode Pos 52313',
      ]
    : [];
  const titles = title === null ? [] : titleCells(title, habits);
  const gap = letters.length > 0 && titles.length > 0 ? [null] : [];
  const lines = [...letters, ...gap, ...titles];
  const cells = lines.flatMap((text, i) => (text ? [{ text, refs: [], row: row + i, col }] : []));
  return { cells, next: lines.length > 0 ? row + lines.length + 1 : row };
}

/** 'CASCADING …', the agency, 'TAHUN …': in one cell, in its lines, or in three rows. */
function titleCells(title: string, habits: Habits): string[] {
  const parts = /^(CASCADING(?: KINERJA)?(?: PERUBAHAN)?) (.*) (TAHUN \d{4})$/.exec(title)?.slice(1) ?? [
    title,
  ];
  if (habits.title === 'rows') return parts;
  return [habits.title === 'lines' ? parts.join('\n') : title];
}

/** Place and date, post, name, rank and NIP, under each other from the row on. */
export function signature(signer: PenandatanganData, habits: Habits, row: number, col: number): Draft[] {
  const d = dice(habits.seed, 'signature');
  const post = signer.jabatan ?? '';
  const halves = d.chance(0.5) ? [post] : post.split(/ (?=KABUPATEN )/);
  const lines = [
    `${signer.tempat ?? ''}, ${signer.tanggal ?? ''}`,
    ...(habits.mengetahui === 'above' ? [d.pick(['Mengetahui', 'Mengetahui,'])] : []),
    ...halves,
    ...Array.from({ length: 1 + d.int(3) }, () => ''),
    signer.nama ?? '',
    signer.pangkat ?? '',
    `${d.pick(['NIP. ', 'NIP ', 'NIP : '])}${signer.nip ?? ''}`,
  ];
  return block(lines, habits, row, col);
}

/** Who approves beside the signer. */
export function superiorOf({ kabupaten }: CascadeData): PenandatanganData {
  const jabatan = `BUPATI ${kabupaten ?? ''}`;
  return { tempat: null, tanggal: null, jabatan, nama: 'Drs. H. SUWARNO, M.Si.', pangkat: null, nip: null };
}

/** The block of a superior, that stands left of the signature. */
export function superior(cascade: CascadeData, habits: Habits, row: number, col: number): Draft[] {
  const { jabatan, nama } = superiorOf(cascade);
  const lines = ['Mengetahui,', jabatan ?? '', '', '', nama ?? ''];
  return block(lines, habits, row, col);
}

function block(lines: readonly string[], { signature: how }: Habits, row: number, col: number): Draft[] {
  if (how === 'lines') return [{ text: lines.join('\n'), refs: [], row, col }];
  return lines.flatMap((text, i) => (text ? [{ text, refs: [], row: row + i, col }] : []));
}
