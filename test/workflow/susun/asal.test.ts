import fc from 'fast-check';
import type { Cascade } from '../../../src/cascade/cascade';
import type { Reading } from '../../../src/cascade/reading';
import { parseSpan } from '../../../src/workbook/address';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { InputError } from '../../../src/workbook/port';
import type { Sheet, WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { bacaJson } from '../../../src/workflow/baca/json';
import { LEMBAR, susun } from '../../../src/workflow/susun';
import { cascades } from '../../layouts/arbitrary';
import { drawn } from '../../layouts/drawn';
import { SMALL } from '../../layouts/small';
import { sampleWorkbook, withoutLokasi } from '../../support/sample';
import { runs } from '../../support/runs';

let sample: WorkbookContent;
beforeAll(async () => {
  sample = await sampleWorkbook();
});

/** The workbook after composing, as a host leaves it. */
function composed(workbook: WorkbookContent, plan: WorkbookPlan): WorkbookContent {
  const anew = (old: Sheet) => plan.sheets.find(({ mark }) => mark === old.mark);
  const staying = workbook.sheets.filter(({ mark }) => !(mark && plan.obsolete?.includes(mark)));
  const marks = new Set(workbook.sheets.map(({ mark }) => mark));
  const added = plan.sheets.filter(({ mark }) => !marks.has(mark));
  const replaced = staying.map((old) => {
    const sheet = anew(old);
    return sheet ? drawn(sheet) : old;
  });
  return { sheets: [...replaced, ...added.map(drawn)] };
}

const compose = (workbook: WorkbookContent, options: Parameters<typeof susun>[2] = {}) =>
  composed(workbook, susun(workbook, baca(workbook), { asal: true, ...options }));

const empty = (name: string, tables: Sheet['tables'] = []): Sheet => {
  return { name, mark: null, visibility: 'visible', cells: [], merges: [], tables };
};

const marksOf = ({ sheets }: { readonly sheets: readonly (Sheet | SheetPlan)[] }) =>
  sheets.flatMap(({ name, mark }) => (mark ? [[name, mark]] : []));

describe('into the workbook that was read', () => {
  test("beside the user's sheets of the same names; formulas, lists and links lead to ours", () => {
    const table = { name: 'Realisasi', span: { row: 0, col: 0, rows: 2, cols: 2 } };
    const theirs = [empty('SETELAN'), empty('Realisasi', [table]), empty('data cascading')];
    const workbook = { sheets: [...sample.sheets, ...theirs] };
    const plan = susun(workbook, baca(workbook), { asal: true });
    expect(marksOf(plan)).toEqual([
      ['Pohon Cascading', 'pohon'],
      ['Ringkasan', 'ringkasan'],
      ['Matriks Sasaran 1', 'matriks-1'],
      ['Matriks Sasaran 2', 'matriks-2'],
      ['Matriks Sasaran 3', 'matriks-3'],
      ['Matriks Sasaran 4', 'matriks-4'],
      ['Matriks Sasaran 5', 'matriks-5'],
      ['Data Cascading (2)', 'data'],
      ['Realisasi (2)', 'realisasi'],
      ['Setelan (2)', 'setelan'],
      ['Temuan', 'temuan'],
    ]);
    expect(plan.sheets.flatMap((sheet) => sheet.table?.name ?? [])).toEqual(['DataCascading', 'Realisasi_2']);
    const text = JSON.stringify(plan.sheets);
    expect(text).toContain("'Setelan (2)'!$");
    expect(text).not.toMatch(/[^']Setelan!|"sheet":"Data Cascading"/);
    expect(unresolved(plan, workbook)).toEqual([]);
  });

  test('composing again replaces, under the names the sheets have now', () => {
    const once = compose(sample, { lembar: ['pohon', 'data'] });
    const renamed = {
      sheets: once.sheets.map((sheet) => (sheet.mark === 'pohon' ? { ...sheet, name: 'Pohon BKD' } : sheet)),
    };
    const twice = compose(renamed, { lembar: ['pohon', 'data'] });
    expect(marksOf(twice)).toEqual([
      ['Pohon BKD', 'pohon'],
      ['Data Cascading', 'data'],
    ]);
    expect(twice.sheets).toHaveLength(sample.sheets.length + 2);
  });

  test('Data Cascading that is the source stays the same when it is composed into its own place', () => {
    const once = compose(sample, { lembar: ['data'] });
    expect(baca(once).sumber.map(({ lembar }) => lembar)).toEqual(['Data Cascading']);
    const twice = compose(once, { lembar: ['data'] });
    expect(twice).toEqual(once);
  });

  test('typed realizations and settings outlive composing again, also beside a longer table', () => {
    const once = typed(compose(sample, { lembar: ['data', 'realisasi'] }));
    const twice = compose(once, { lembar: ['realisasi', 'temuan'], proses: true });
    const before = once.sheets.find(({ mark }) => mark === 'realisasi');
    const after = twice.sheets.find(({ mark }) => mark === 'realisasi');
    expect(after?.cells.length).toBeGreaterThan(before?.cells.length ?? 0);
    expect(quartersOf(after)).toEqual([71]);
    expect(valueBeside(twice, 'Rumus capaian polaritas minimal')).toMatch(/target/i);
    const shorter = compose(twice, { lembar: ['realisasi'], proses: false });
    expect(quartersOf(shorter.sheets.find(({ mark }) => mark === 'realisasi'))).toEqual([71]);
  });

  test('matrices of Sasaran that are gone are obsolete, but for one that a copy of the user shares', () => {
    const once = compose(sample, { lembar: ['data', 'matriks'] });
    const shorter = (workbook: WorkbookContent): Reading => {
      const reading = baca(workbook);
      const { cascade } = reading;
      return { ...reading, cascade: { ...cascade, sasaran: cascade.sasaran.slice(0, 3) } };
    };
    const obsolete = (workbook: WorkbookContent, options = {}) =>
      susun(workbook, shorter(workbook), { asal: true, lembar: ['matriks'], ...options }).obsolete;
    expect(obsolete(once)).toEqual(['matriks-4', 'matriks-5']);
    expect(obsolete(once, { lembar: ['pohon'] })).toEqual([]);
    expect(obsolete(once, { cakupan: { jenis: 'sasaran', kode: '2' } })).toEqual([]);
    const copy = once.sheets.flatMap((sheet) =>
      sheet.mark === 'matriks-5' ? [sheet, { ...sheet, name: 'Salinan' }] : [sheet],
    );
    expect(obsolete({ sheets: copy })).toEqual(['matriks-4']);
  });

  test('findings in Data Cascading lead to where their node stands after composing', () => {
    const once = compose(sample, { lembar: ['data'] });
    const moved = {
      sheets: once.sheets.map((sheet) =>
        sheet.mark === 'data'
          ? { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 7 })), tables: [] }
          : sheet,
      ),
    };
    const temuan = susun(moved, baca(moved), { asal: true, lembar: ['data', 'temuan'] }).sheets.at(-1);
    const links = temuan?.cells.flatMap(({ col, link }) => (link && col === 3 ? [link.cell] : [])) ?? [];
    expect(links.length).toBeGreaterThan(0);
    const data = susun(moved, baca(moved), { asal: true, lembar: ['data'] }).sheets[0];
    const last = (data?.table?.span.row ?? 0) + (data?.table?.span.rows ?? 0);
    expect(links.every((cell) => (parseSpan(cell)?.row ?? Infinity) < last)).toBe(true);
  });

  test('a new workbook has no links to the sheets that were read, and nothing is obsolete', () => {
    const plan = susun(sample, baca(sample), { lembar: ['temuan'] });
    expect('obsolete' in plan).toBe(false);
    expect(plan.sheets[0]?.cells.some(({ link }) => link)).toBe(false);
    const without = susun(sample, baca(sample), { lembar: ['temuan'], asal: true, tautan: false });
    expect(without.sheets[0]?.cells.some(({ link }) => link)).toBe(false);
  });
});

describe('a part of the cascade', () => {
  test('is drawn in pohon, ringkasan and matriks; the titles say so; the other sheets are whole', () => {
    const whole = susun(sample, baca(sample), { asal: true });
    const plan = susun(sample, baca(sample), { asal: true, cakupan: { jenis: 'sasaran', kode: '2' } });
    expect(marksOf(plan).map(([name]) => name)).toEqual([
      'Pohon Cascading',
      'Ringkasan',
      'Matriks Sasaran 2',
      'Data Cascading',
      'Realisasi',
      'Setelan',
      'Temuan',
    ]);
    const title = ({ cells }: SheetPlan) => cells.find(({ row }) => row === 0)?.value;
    expect(plan.sheets.slice(0, 3).map(title)).toEqual(
      Array(3).fill('CASCADING BKD KABUPATEN PEMALANG TAHUN 2024 — Sasaran 2'),
    );
    expect(plan.sheets[3]).toEqual(whole.sheets.find(({ mark }) => mark === 'data'));
    expect(plan.sheets[4]).toEqual(whole.sheets.find(({ mark }) => mark === 'realisasi'));
  });

  test('leaves the matrices of other Sasaran alone, and is not told as a difference', () => {
    const once = compose(sample);
    const part = compose(once, { cakupan: { jenis: 'pemilik', pemilik: 'Kabid PA' } });
    expect(marksOf(part)).toEqual(marksOf(once));
    const reading = baca(part);
    expect(reading.sumber.map(({ lembar }) => lembar)).toEqual(['Data Cascading']);
    expect(withoutLokasi(bacaJson(reading).cascade)).toEqual(withoutLokasi(bacaJson(baca(once)).cascade));
    expect(reading.beda).toEqual(baca(once).beda);
    expect(reading.beda).toEqual(baca({ sheets: [...sample.sheets, ...dataOf(once)] }).beda);
  });

  test('is refused where it would replace the only sheets that hold the whole', () => {
    const alone: WorkbookContent = { sheets: compose(sample).sheets.filter(({ mark }) => mark === 'pohon') };
    const cakupan = { jenis: 'sasaran', kode: '2' } as const;
    const refused = 'Isi cascading hanya ada di lembar "Pohon Cascading"';
    expect(() => compose(alone, { lembar: ['pohon'], cakupan })).toThrow(InputError);
    expect(() => compose(alone, { lembar: ['pohon'], cakupan })).toThrow(refused);
    expect(() => compose(alone, { lembar: ['pohon'], nama: false })).toThrow(refused);
    expect(() => compose(alone, { lembar: ['pohon'] })).not.toThrow();
    expect(() => compose(alone, { lembar: ['matriks'], cakupan })).not.toThrow();
    const kept = compose(alone, { lembar: ['pohon', 'data'], cakupan });
    expect(baca(kept).cascade.sasaran).toHaveLength(5);
  });

  test('a matrix of its own Sasaran loses nothing, that of an owner does', () => {
    const alone = { sheets: compose(sample).sheets.filter(({ mark }) => mark?.startsWith('matriks')) };
    const lembar = ['matriks'] as const;
    expect(() => compose(alone, { lembar, cakupan: { jenis: 'sasaran', kode: '2' } })).not.toThrow();
    const owner = { jenis: 'pemilik', pemilik: 'Kabid PA' } as const;
    expect(() => compose(alone, { lembar, cakupan: owner })).toThrow('Matriks Sasaran 1');
  });

  test('without persons the tree names nobody', () => {
    const names = ['SUKISMAN', 'BUDIYANTORO'];
    const text = (nama: boolean) =>
      JSON.stringify(susun(sample, baca(sample), { lembar: ['pohon'], nama }).sheets);
    expect(names.filter((name) => text(true).includes(name))).not.toEqual([]);
    expect(names.filter((name) => text(false).includes(name))).toEqual([]);
  });
});

test('whatever stands in the workbook: names are unique and every reference leads to a sheet', () => {
  const usual = [
    'Pohon Cascading',
    'ringkasan',
    'MATRIKS SASARAN 1',
    'Realisasi',
    'setelan',
    "D'ata",
    'Temuan',
  ];
  const marks = [
    null,
    'pohon',
    'ringkasan',
    'matriks-1',
    'matriks-30',
    'matriks',
    'realisasi',
    'setelan',
    'temuan',
  ];
  const sheets = fc
    .uniqueArray(fc.constantFrom(...usual), { minLength: 0, maxLength: usual.length })
    .chain((names) =>
      fc.array(fc.constantFrom(...marks), { minLength: names.length, maxLength: names.length }).map((given) =>
        names.map((name, i): Sheet => {
          const tables = [
            { name: `Realisasi${i === 0 ? '' : `_${i}`}`, span: { row: 0, col: 0, rows: 2, cols: 2 } },
          ];
          return { ...empty(name, tables), mark: given[i] ?? null };
        }),
      ),
    );
  fc.assert(
    fc.property(sheets, cascades, fc.subarray([...LEMBAR]), (before, cascade, lembar) => {
      const workbook = { sheets: before };
      const plan = susun(workbook, readingOf(cascade), { asal: true, lembar });
      const theirs = before.filter(
        ({ mark }) => mark === null || !plan.sheets.some((sheet) => sheet.mark === mark),
      );
      const names = [...theirs, ...plan.sheets].map(({ name }) => name.toLowerCase());
      expect(names).toHaveLength(new Set(names).size);
      const replaced = ({ mark }: Sheet) => plan.sheets.some((sheet) => sheet.mark === mark);
      const tables = [
        ...before.filter((sheet) => !replaced(sheet)).flatMap((sheet) => sheet.tables),
        ...plan.sheets.flatMap(({ table }) => table ?? []),
      ].map(({ name }) => name.toLowerCase());
      expect(tables).toHaveLength(new Set(tables).size);
      expect(unresolved(plan, workbook)).toEqual([]);
    }),
    { numRuns: runs(12) },
  );
});

function readingOf(cascade: Cascade): Reading {
  const none = { dikenal: [], tidakTerbaca: [], galat: [], gambar: [], beda: [], ditinggalkan: [] };
  return { cascade, sumber: [], ...none };
}

/** The sheets that formulas, lists and links of a plan name, and that will not be there. */
function unresolved({ sheets, obsolete = [] }: WorkbookPlan, workbook: WorkbookContent): string[] {
  const staying = workbook.sheets.filter(({ mark }) => !(mark && obsolete.includes(mark)));
  const there = new Set([...sheets, ...staying].map(({ name }) => name));
  const named = sheets.flatMap(({ cells, validations = [], conditionalFormats = [] }) => [
    ...cells.flatMap(({ formula, link }) => [...sheetsIn(formula ?? ''), ...(link ? [link.sheet] : [])]),
    ...validations.flatMap(({ rule }) => sheetsIn(rule.kind === 'list' ? rule.source : '')),
    ...conditionalFormats.flatMap(({ rule }) => sheetsIn(rule.kind === 'formula' ? rule.formula : '')),
  ]);
  return [...new Set(named)].filter((name) => !there.has(name));
}

/** The sheets a formula refers to; texts in it are passed over. */
function sheetsIn(formula: string): string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...code.matchAll(/'((?:[^']|'')+)'!|([A-Za-z_][\w.]*)!/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll("''", "'") ?? plain,
  );
}

/** A number in the first input of the third quarter, and another setting. */
function typed(workbook: WorkbookContent): WorkbookContent {
  return {
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.mark === 'setelan') return withFormula(sheet);
      if (sheet.mark !== 'realisasi') return sheet;
      const head = sheet.cells.find(({ value }) => value === 'TW III');
      const nilai = sheet.cells.find(({ row, value }) => value === 'nilai' && row > (head?.row ?? 0));
      if (!head || !nilai) throw new Error('no input in Realisasi');
      const cell = { kind: 'number', row: nilai.row, col: head.col, value: 71 } as const;
      return { ...sheet, cells: [...sheet.cells, cell].sort((a, b) => a.row - b.row || a.col - b.col) };
    }),
  };
}

function withFormula(sheet: Sheet): Sheet {
  const name = sheet.cells.find(({ value }) => value === 'Rumus capaian polaritas minimal');
  const other = sheet.cells.find(({ value }) => typeof value === 'string' && /^target/i.test(value));
  if (!name || other?.kind !== 'text') throw new Error('no such setting');
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === name.row && cell.col === name.col + 1
        ? { kind: 'text', row: cell.row, col: cell.col, value: other.value }
        : cell,
    ),
  };
}

/** The numbers that stand in TW III without being computed. */
function quartersOf(sheet: Sheet | undefined): unknown[] {
  const cells = sheet?.cells ?? [];
  const head = cells.find(({ value }) => value === 'TW III');
  const below = cells.filter(({ row, col }) => row > (head?.row ?? Infinity) && col === head?.col);
  return below.filter(({ formula }) => formula === undefined).map(({ value }) => value);
}

const dataOf = ({ sheets }: WorkbookContent) => sheets.filter(({ mark }) => mark === 'data');

function valueBeside({ sheets }: WorkbookContent, text: string): string {
  const cells = sheets.find(({ mark }) => mark === 'setelan')?.cells ?? [];
  const name = cells.find(({ value }) => value === text);
  return String(cells.find(({ row, col }) => row === name?.row && col === name.col + 1)?.value);
}

test('a small cascade of one Sasaran is known by its number', () => {
  const [first] = SMALL.sasaran;
  const cascade = { ...SMALL, sasaran: first ? [{ ...first, nomor: 7 }] : [] };
  const plan = susun({ sheets: [] }, readingOf(cascade), { lembar: ['matriks'] });
  expect(marksOf(plan)).toEqual([['Matriks Sasaran 7', 'matriks-7']]);
});
