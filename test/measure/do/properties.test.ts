import fc from 'fast-check';
import { parseDO, printDO, type Expression, type ParsedDO } from '../../../src/measure/do';

/** The tree without the places, which differ between a text and its normal form. */
function tree(parsed: ParsedDO): unknown {
  if (parsed.jenis === 'rumus') return { ...parsed, expression: bare(parsed.expression) };
  return parsed.jenis === 'rata-rata' ? parsed.names.teks : parsed;
}

/** Words are one variable however they are capitalised; the normal form shows the first spelling. */
function bare(node: Expression): unknown {
  switch (node.kind) {
    case 'operasi':
      return [bare(node.left), node.operator, bare(node.right)];
    case 'variabel':
      return node.kata.toLowerCase();
    case 'angka':
      return node.value;
    case 'bobot':
      return { bobot: node.komponen };
  }
}

const piece = fc.constantFrom(
  ...[
    'jumlah',
    'A',
    'B',
    'ASN',
    'dibagi',
    'dikali',
    'ditambah',
    'dikurangi',
    'per',
    'bulan',
    'x',
    'X',
    ':',
    '/',
  ],
  ...[
    '+',
    '-',
    '×',
    '÷',
    '(',
    ')',
    '100',
    '100%',
    '40%',
    '1.000',
    '0,5',
    '=',
    ';',
    ',',
    '.',
    'a',
    'b',
    'dan',
    'yang',
  ],
  ...[
    'e-kinerja',
    'dan/atau',
    'kumulatif',
    '(kumulatif dari tahun sebelumnya)',
    'bobot',
    'kinerja',
    'konversi',
  ],
  ...['IP ASN', 'komponen', 'Rerata', 'capaian', 'hasil', 'seratus', 'persen', 'n', '1', '\u00a0', '[', '='],
);
const prose = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

test('any text gives a result, and its parts lie inside it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), prose, glued), (text) => {
      const parsed = parseDO(text);
      const inside = (node: Expression): boolean =>
        0 <= node.start &&
        node.start <= node.end &&
        node.end <= text.length &&
        (node.kind !== 'operasi' || (inside(node.left) && inside(node.right)));
      expect(parsed.jenis !== 'rumus' || inside(parsed.expression)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the normal form parses back to the same tree', () => {
  fc.assert(
    fc.property(fc.oneof(prose, glued), (text) => {
      const parsed = parseDO(text);
      expect(tree(parseDO(printDO(parsed)))).toEqual(tree(parsed));
    }),
    { numRuns: 3000 },
  );
});
