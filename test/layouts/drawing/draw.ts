import type { DrawnFrame, DrawnLine, DrawnText, Sheet } from '../../../src/workbook/sheet';
import { dice, type Dice } from '../../agencies/dice';
import { sheetOf } from '../../support/grid';

export type Told = 'ids' | 'lines' | 'position' | 'smartart';

/** A node of an invented cascade; its texts are all different. */
export interface Node {
  readonly level: number;
  readonly name: string;
  readonly kinerja: string;
  readonly indikator: readonly string[];
  readonly pemilik: string;
  readonly children: readonly Node[];
}

const WORDS = ['Tujuan', 'Sasaran', 'Program', 'Kegiatan', 'Sub Kegiatan'];
const TOPICS = ['Irigasi', 'Arsip Daerah', 'Gizi (Balita)', 'Pasar, Kios, dan Los', 'Perizinan'];

/** A random cascade with one Tujuan. */
export function invent(key: string): Node {
  const throws = dice(key);
  let count = 0;
  const node = (level: number): Node => {
    count += 1;
    const me = count;
    const children =
      level === 4 ? [] : Array.from({ length: 1 + throws.int(level === 0 ? 2 : 3) }, () => node(level + 1));
    return {
      level,
      name: level < 2 ? '' : `${WORDS[level]} ${throws.pick(TOPICS)} ${me}`,
      kinerja: `Meningkatnya mutu layanan ${me}`,
      indikator: Array.from(
        { length: 1 + throws.int(2) },
        (_, i) => `Persentase layanan ${me} ke-${i} yang selesai`,
      ),
      pemilik: `Kabid ${me}`,
      children,
    };
  };
  return node(0);
}

/** The nodes as [words of the level, text, parent's text], each followed by its children. */
export function outlineOf(top: Node): string[][] {
  let sasaran = 0;
  const lines = (node: Node, parent: Node | null): string[][] => {
    const head = node.level === 1 ? `Sasaran ${(sasaran += 1)}` : node.name;
    const own = [String(node.level), head, node.kinerja, node.indikator.join('|'), node.pemilik];
    const above = node.level < 2 || !parent ? '' : parent.kinerja;
    return [[...own, above], ...node.children.flatMap((child) => lines(child, node))];
  };
  return lines(top, null);
}

const [WIDTH, GAP, HEIGHT, STEP] = [120, 30, 60, 130];

/** A sheet that draws a cascade. @param told how its parents are told */
export function draw(top: Node, told: Told, key: string): Sheet {
  const throws = dice('gambar', key);
  const texts: DrawnText[] = [];
  const lines: DrawnLine[] = [];
  let [next, ids, sasaran] = [200, 1, 0];
  const glue = throws.chance(0.4) && told !== 'smartart';
  const place = (node: Node): { frame: DrawnFrame; id: string; lowest: string } => {
    const head = node.level === 1 ? `Sasaran ${(sasaran += 1)}` : node.level === 0 ? 'Tujuan' : node.name;
    const at = texts.length;
    const [id, below] = [String((ids += 1)), String((ids += 1))];
    const children = node.children.map(place);
    const [first, last] = [children[0]?.frame, children.at(-1)?.frame];
    const middle = (frame: DrawnFrame) => frame.leftPt + frame.widthPt / 2;
    const wide = told === 'position' && first && last;
    const left =
      first && last ? (wide ? first.leftPt : (middle(first) + middle(last)) / 2 - WIDTH / 2) : next;
    if (!first) next += WIDTH + GAP;
    const width = wide ? last.leftPt + last.widthPt - left : WIDTH;
    // Drawn by hand: no row is quite straight.
    const frame = {
      leftPt: left,
      topPt: 100 + node.level * STEP + throws.int(7) - 3,
      widthPt: width,
      heightPt: HEIGHT,
    };
    for (const child of children)
      lines.push(...lineTo(told, throws, { frame, id: glue ? below : id }, child));
    const fields = fieldsOf(node, throws);
    const anchor = { row: Math.floor(frame.topPt / 15), col: Math.floor(left / 48) };
    const half = { ...frame, heightPt: HEIGHT / 2 };
    const boxes = glue
      ? [
          { ...anchor, text: head, id, frame: half },
          {
            ...anchor,
            text: fields,
            id: below,
            frame: { ...half, topPt: frame.topPt + HEIGHT / 2 + throws.int(3) - 1 },
          },
        ]
      : [{ ...anchor, text: `${head}\n${fields}`, id, frame }];
    texts.splice(at, 0, ...boxes);
    return { frame, id, lowest: glue ? below : id };
  };
  if (told === 'smartart') texts.push(...pointsOf(top, throws));
  else place(top);
  const rows = [['CASCADING DINAS CONTOH TAHUN 2025']];
  const drawings = told === 'smartart' ? texts : throws.shuffle(texts);
  return { ...sheetOf(rows, { name: 'Gambar' }), drawings, ...(lines.length > 0 && { lines }) };
}

function fieldsOf({ kinerja, indikator, pemilik }: Node, throws: Dice): string {
  const label = (word: string) => (throws.chance(0.3) ? word.toUpperCase() : word);
  const colon = throws.pick([' : ', ': ', ':']);
  return [
    `${label('Kinerja')}${colon}${kinerja}`,
    ...indikator.map(
      (text, i) => `${label(indikator.length > 1 ? `Indikator ${i + 1}` : 'Indikator')}${colon}${text}`,
    ),
    `${label('Pemilik kinerja')}${colon}${pemilik}`,
  ].join('\n');
}

function lineTo(
  told: Told,
  throws: Dice,
  parent: { readonly frame: DrawnFrame; readonly id: string },
  child: { readonly frame: DrawnFrame; readonly id: string },
): DrawnLine[] {
  if (told === 'position' || told === 'smartart') return [];
  const slip = () => throws.int(7) - 3;
  const ends = [
    {
      xPt: parent.frame.leftPt + parent.frame.widthPt / 2 + slip(),
      yPt: parent.frame.topPt + HEIGHT + slip(),
    },
    { xPt: child.frame.leftPt + child.frame.widthPt / 2 + slip(), yPt: child.frame.topPt + slip() },
  ] as const;
  const turned = throws.chance(0.3);
  const way = turned ? ([ends[1], ends[0]] as const) : ends;
  const ids = turned ? ([child.id, parent.id] as const) : ([parent.id, child.id] as const);
  const one: 'both' | 'first' | 'none' = told === 'ids' ? throws.pick(['both', 'both', 'first']) : 'none';
  return [
    {
      ids: one === 'both' ? ids : one === 'first' ? [ids[0], null] : [null, null],
      ways: one === 'both' ? [] : [way],
    },
  ];
}

/** A SmartArt, its fields in the point itself or in points below it. */
function pointsOf(top: Node, throws: Dice): DrawnText[] {
  let [ids, sasaran] = [0, 0];
  const apart = throws.chance(0.5);
  const points = (node: Node, parent: string | null): DrawnText[] => {
    const id = String((ids += 1));
    const head = node.level === 1 ? `Sasaran ${(sasaran += 1)}` : node.level === 0 ? 'Tujuan' : node.name;
    const fields = fieldsOf(node, throws).split('\n');
    const point = (text: string, own: string, above: string | null): DrawnText => ({
      row: 4,
      col: 2,
      text,
      node: { diagram: 0, id: own, parent: above },
    });
    return [
      point([head, ...(apart ? [] : fields)].join('\n'), id, parent),
      ...(apart ? fields.map((text) => point(text, String((ids += 1)), id)) : []),
      ...node.children.flatMap((child) => points(child, id)),
    ];
  };
  return points(top, null);
}
