/**
 * The outline of a cascade in which the examples of docs/aturan are written, one line a box or a field:
 *
 *     Sasaran 1
 *       Program Kepegawaian
 *         Indikator : Persentase ASN yang dilatih
 *         DO : -
 *
 * Indentation is for the eye only. '←' marks the line where a finding is expected, '≠ Lembar: teks' tells what
 * another sheet says there.
 */
export const LEVELS = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subKegiatan',
  'proses',
  'kelompok',
] as const;
export type Level = (typeof LEVELS)[number];

export interface Field {
  readonly name: string;
  /** '' where the outline says '-'. */
  readonly teks: string;
  readonly row: number;
  readonly lain: { readonly lembar: string; readonly teks: string } | null;
}

/** A box with its fields and what stands below it. Rows count from 0. */
export interface Item {
  readonly level: Level;
  readonly heading: string;
  readonly row: number;
  readonly fields: Field[];
  readonly children: Item[];
}

const HEADINGS: readonly (readonly [RegExp, Level])[] = [
  [/^Tujuan$/, 'tujuan'],
  [/^Sasaran \d+$/, 'sasaran'],
  [/^Program(?! :)/, 'program'],
  [/^Kegiatan(?! :)/, 'kegiatan'],
  [/^Sub Kegiatan(?! :)/, 'subKegiatan'],
  [/^(Tim|Individu)(?! :)/, 'proses'],
  [/^(Ketua|Anggota) :/, 'kelompok'],
];

/** An item without fields of its own: all of it is sound. */
export function soundItem(level: Level, row: number, heading = ''): Item {
  return { level, heading, row, fields: [], children: [] };
}

/** The boxes of an outline below one root, whose fields speak of the whole workbook. */
export function parseOutline(outline: string): Item {
  const root = soundItem('tujuan', 0, 'root');
  const open: Item[] = [];
  for (const [row, raw] of outline.split('\n').entries()) {
    const line = raw.replace('←', '').trim();
    if (line === '') continue;
    const level = HEADINGS.find(([pattern]) => pattern.test(line))?.[1];
    if (level) openItem(soundItem(level, row, line), root, open);
    else (open.at(-1) ?? root).fields.push(parseField(line, row));
  }
  return root;
}

/** Puts an item below the last one of the level above; boxes that the outline leaves out there are sound. */
function openItem(item: Item, root: Item, open: Item[]): void {
  const depth = LEVELS.indexOf(item.level);
  // a Sasaran stands beside the Tujuan
  while (open.length > 0 && (depth === 1 || LEVELS.indexOf(open.at(-1)?.level ?? 'tujuan') >= depth))
    open.pop();
  const above = LEVELS[depth - 1];
  if (depth > 1 && above && open.at(-1)?.level !== above) {
    openItem(soundItem(above, item.row, above === 'sasaran' ? 'Sasaran 1' : ''), root, open);
  }
  (open.at(-1) ?? root).children.push(item);
  open.push(item);
}

function parseField(line: string, row: number): Field {
  const [, name, value = '', lembar, valueLain = ''] =
    /^([^:]+?) :\s*(.*?)(?:\s*≠ ([^:]+): (.*))?$/.exec(line) ?? [];
  if (name === undefined) throw new Error(`Baris ${row + 1} tidak terbaca: ${line}`);
  const [teks = '', teksLain = ''] = [value, valueLain].map((one) => (one === '-' ? '' : one));
  return { name, teks, row, lain: lembar ? { lembar, teks: teksLain } : null };
}
