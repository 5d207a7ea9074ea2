/** Nodes by the words they begin with, the longer ones first. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['Sub Kegiatan', /^sub[\s-]?kegiatan\b/i],
  ['Kegiatan', /^kegiatan\b/i],
  ['Program', /^program\b/i],
  ['Sasaran', /^sasaran\b/i],
  ['Tujuan', /^tujuan\b/i],
];

/** How many parts the code of a Program, Kegiatan or Sub Kegiatan has in the nomenclature (Permendagri 90/2019). */
const PARTS: Readonly<Record<number, string>> = { 3: 'Program', 5: 'Kegiatan', 6: 'Sub Kegiatan' };

/** The kind of a node as far as its name, its column or its code tells, as the column `Jenis` writes it; '' where none does. */
export function jenisOfName(node: {
  readonly uraian: string;
  readonly jenis: string;
  readonly kode: string;
}): string {
  const { uraian, jenis, kode } = node;
  const [, ahead = '', name = ''] = /^((?:\d+|X+)(?:\.(?:\d+|X+))*)?[.\s]*(.*)$/isu.exec(uraian) ?? [];
  const word = WORDS.find(([, pattern]) => pattern.test(name));
  if (word) return word[0];
  if (jenis !== '') return jenis;
  const code = ahead === '' ? kode : ahead;
  return PARTS[code.split('.').filter((part) => part !== '').length] ?? '';
}
