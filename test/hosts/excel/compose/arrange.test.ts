import { arrange } from '../../../../src/hosts/excel/compose/arrange';
import type { LiveSheet } from '../../../../src/hosts/excel/session/survey';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { AmbiguousMark, InputError } from '../../../../src/workbook/port';

function live(name: string, mark: string | null, position: number): LiveSheet {
  return {
    id: name,
    name,
    mark,
    position,
    visibility: 'visible',
    isProtected: false,
    used: null,
    tables: [],
    rules: [],
    shapes: [],
  };
}

function planned(name: string, mark: string): SheetPlan {
  const margins = { top: 36, right: 36, bottom: 36, left: 36 };
  const page = { paper: 'A4', scale: 100, margins, rowBreaks: [], colBreaks: [], footer: {} } as const;
  return { name, mark, cells: [], merges: [], areas: [], columnWidths: [], rowHeights: [], page };
}

const SHEETS = [
  live('CASCADING', null, 0),
  live('Pohon Cascading', 'pohon', 1),
  live('Realisasi', 'realisasi', 2),
  live('Matriks Sasaran 2', 'matriks-2', 3),
];

it('replaces the tree, writes over Realisasi, adds what is new and takes out what is obsolete', () => {
  const sheets = [
    planned('Pohon Cascading', 'pohon'),
    planned('Ringkasan', 'ringkasan'),
    planned('Realisasi', 'realisasi'),
  ];
  const arranged = arrange({ title: '', sheets, obsolete: ['matriks-2'] }, SHEETS, {});
  expect(arranged.fresh.map(({ plan, predecessor }) => [plan.name, predecessor?.id])).toEqual([
    ['Pohon Cascading', 'Pohon Cascading'],
    ['Ringkasan', undefined],
  ]);
  expect(arranged.inPlace.map(({ sheet }) => sheet.id)).toEqual(['Realisasi']);
  expect(arranged.leaving.map(({ sheet, aside }) => [sheet.id, aside])).toEqual([
    ['Pohon Cascading', '~lama 1'],
    ['Matriks Sasaran 2', '~lama 2'],
  ]);
  expect(arranged.removed).toEqual(['Matriks Sasaran 2']);
});

describe('two sheets with one mark', () => {
  const sheets = [...SHEETS, live('Pohon (salinan)', 'pohon', 4)];
  const plan = { title: '', sheets: [planned('Pohon Cascading', 'pohon')] };

  it('are a question to the user', () => {
    expect(() => arrange(plan, sheets, {})).toThrow(AmbiguousMark);
    expect(() => arrange(plan, sheets, {})).toThrow(
      "Lembar 'Pohon Cascading' dan 'Pohon (salinan)' sama-sama berasal dari Cascading Kinerja; pilih mana yang diganti, yang lain tetap ada.",
    );
  });

  it('are told apart by the answer', () => {
    const arranged = arrange(plan, sheets, { predecessors: { pohon: 'Pohon Cascading' } });
    expect(arranged.leaving.map(({ sheet }) => sheet.id)).toEqual(['Pohon Cascading']);
    expect(arranged.unmarked.map(({ id }) => id)).toEqual(['Pohon (salinan)']);
  });
});

it("refuses the name of a sheet of the user's, whatever its letter case", () => {
  const plan = { title: '', sheets: [planned('Cascading', 'ringkasan')] };
  expect(() => arrange(plan, SHEETS, {})).toThrow(InputError);
  expect(() => arrange(plan, SHEETS, {})).toThrow("Lembar 'CASCADING' sudah ada");
});
