import fc from 'fast-check';
import { foldSpace } from '../../../src/cascade/text';
import { jelaskanDO, parseDO, printDO, type Expression, type ParsedDO } from '../../../src/measure/do';
import { lex } from '../../../src/measure/do/lexer';
import { runs } from '../../support/runs';

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
  ...[
    'dibagai',
    'di kali',
    'perbandingan antara',
    'dengan',
    'terhadap',
    'persentase',
    'nilai',
    'dari',
    'lalu',
  ],
  ...[
    '-----',
    '1/3',
    'per 1.000',
    'penduduk',
    'A =',
    'b :',
    'maka',
    'Rumus :',
    'adalah',
    'dalam persen',
    '\n',
  ],
  ...[
    'Persentase',
    'penduduk miskin',
    'dibandingkan',
    'usia 5 - 6',
    '4 x',
    '. Semakin baik.',
    'dimana',
    '/ ',
  ],
  ...['(sumber: X)', '= … %', '1)', 'Kegiatan', '60%', '1.000 orang', 'n-1', 'atau', '–', 'Σ'],
);
const prose = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));

test('any text gives a result, its parts lie inside it, and words stand where they say', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), prose, glued), (text) => {
      const parsed = parseDO(text);
      const inside = (node: Expression): boolean =>
        0 <= node.start &&
        node.start <= node.end &&
        node.end <= text.length &&
        (node.kind !== 'operasi' || (inside(node.left) && inside(node.right)));
      const told = (node: Expression): boolean =>
        node.kind === 'operasi'
          ? told(node.left) && told(node.right)
          : node.kind !== 'variabel' ||
            foldSpace(text.slice(node.start, node.end).replace(/\((?:kumulatif|sumber)[^()]*\)/gu, ' ')) ===
              node.kata;
      expect(parsed.jenis !== 'rumus' || (inside(parsed.expression) && told(parsed.expression))).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

/** Formulas with parentheses at any place, where words alone seldom make one. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom('jumlah A', 'jumlah B', 'nilai C', '100', '2', '0,4', '1.000 penduduk'),
    fc
      .tuple(
        tie('formula'),
        fc.constantFrom(' + ', ' - ', ' / ', ' x ', ' dibagi ', ' dikurangi '),
        tie('formula'),
        fc.boolean(),
      )
      .map(([left, operator, right, group]) =>
        group ? `(${left}${operator}${right})` : left + operator + right,
      ),
  ),
}));

test('the normal form parses back to the same tree', () => {
  fc.assert(
    fc.property(fc.oneof(prose, glued, formula), (text) => {
      const parsed = parseDO(text);
      expect(tree(parseDO(printDO(parsed)))).toEqual(tree(parsed));
    }),
    { numRuns: runs(600) },
  );
});

test('white space of any kind is read as single spaces are', () => {
  fc.assert(
    fc.property(fc.oneof(prose, glued, formula), (text) => {
      expect(tree(parseDO(foldSpace(text)))).toEqual(tree(parseDO(text)));
    }),
    { numRuns: runs(600) },
  );
});

test('an indikator and any DO give an answer', () => {
  const indikator = fc.constantFrom('Persentase A', 'Jumlah A', 'Indeks A', '');
  fc.assert(
    fc.property(indikator, fc.oneof(prose, glued), (teks, teksDO) => {
      const { jenisDO, expression, variables, names } = jelaskanDO(teks, teksDO);
      const computed = expression !== null || names !== null;
      expect(
        computed ? !['nilai', 'persentase', 'tidak-terbaca'].includes(jenisDO) : variables.length === 0,
      ).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

test('tokens stand one behind the other, and leave out nothing but space and closing marks', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), prose, glued), (text) => {
      let at = 0;
      for (const { start, end } of lex(text)) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s.,;]*$/u);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s.,;]*$/u);
    }),
    { numRuns: runs(500) },
  );
});

/** Texts that make a careless reader recurse without end, or try every way to split them. */
const PIECES = [
  ...[
    '(',
    ')',
    '()',
    '(a+',
    '((a+b)',
    'a + ',
    'a+',
    '-',
    '- ',
    '–',
    '/',
    ' : ',
    '1.',
    '1,',
    '1.1',
    '100%',
    '100 % ',
  ],
  ...[' ', '\n', '\u00a0', '.', ', ', ';', '=', ' = ', '= ', '=.', 'a = ', 'a=b;', '; a = b', 'x ', ' x 100'],
  ...[
    'n-1 ',
    'per ',
    'per 1.000 ',
    'per jumlah ',
    'jumlah ',
    'dan ',
    'dan lalu, ',
    'dibagi ',
    'dibagi dengan ',
  ],
  ...[
    'dikali 100 ',
    'rata ',
    'rata-',
    'Rerata capaian ',
    'kumulatif dari ',
    '1 kumulatif dari tahun ',
    '(kumulatif ',
  ],
  ...[
    'sumber ',
    '(sumber ',
    '.sumber:',
    'konversi IP ASN ',
    'komponen ',
    'perbandingan ',
    'persentase dari jumlah ',
  ],
  ...[
    'adalah ',
    'dihitung dengan ',
    'rumus ',
    'Rumus: ',
    'dalam persen ',
    '_',
    '---',
    '1/3 ',
    '40% nilai A + ',
    'é',
    '𝒳',
  ],
];

test.each(PIECES)('ten thousand characters of %j are read to an end', (piece) => {
  for (const [first, last] of [
    ['', ''],
    ['jumlah A dibagi ', ' jumlah B dikali 100'],
    ['= ', ' x'],
  ] as const) {
    const text = first + piece.repeat(Math.ceil(10_000 / piece.length)) + last;
    const parsed = parseDO(text);
    expect(lex(text).length).toBeLessThanOrEqual(text.length);
    expect(tree(parseDO(printDO(parsed)))).toEqual(tree(parsed));
  }
});

test.each([
  ['60 operators', 60, 1, 'rumus'],
  ['61 operators', 61, 1, 'tidak-terbaca'],
  ['20 parentheses', 1, 20, 'rumus'],
  ['21 parentheses', 1, 21, 'tidak-terbaca'],
])('a formula that a person computes has an end: %s', (_what, operators, depth, jenis) => {
  const word = (i: number) => 'b'.repeat(1 + (i % 8)) + 'a'.repeat(1 + i / 8);
  const sum = Array.from({ length: operators + 1 }, (_, i) => `jumlah ${word(i)}`).join(' + ');
  expect(parseDO('('.repeat(depth) + sum + ')'.repeat(depth)).jenis).toBe(jenis);
});
