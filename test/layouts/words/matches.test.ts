import fs from 'node:fs';
import { readXlsx } from '../../../src/hosts/xlsx';
import { classify } from '../../../src/layouts/words/classify';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { baca } from '../../../src/workflow/baca';
import { agency } from '../../agencies/agency';
import { draw } from '../../agencies/draw';
import { habits } from '../../agencies/habits';
import type * as Counting from './counting';
import { asked } from './counting';

/** The matchers themselves, counted; they are asked for what `classify` keeps. */
jest.mock('../../../src/layouts/words/labels', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/labels')),
);
jest.mock('../../../src/layouts/words/levels', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/levels')),
);
jest.mock('../../../src/layouts/words/names', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/names')),
);
jest.mock('../../../src/layouts/words/context', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/context')),
);
jest.mock('../../../src/layouts/words/outcomes', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/outcomes')),
);
jest.mock('../../../src/layouts/words/apart', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/apart')),
);
jest.mock('../../../src/layouts/words/signature', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/signature')),
);
jest.mock('../../../src/layouts/words/numbers', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/numbers')),
);
jest.mock('../../../src/layouts/words/continued', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/continued')),
);
jest.mock('../../../src/layouts/words/capaian', () =>
  jest
    .requireActual<typeof Counting>('./counting')
    .counted(jest.requireActual('../../../src/layouts/words/capaian')),
);

/** What is asked of a text only through `classify`: of labels, context and numbers heads of tables and lists ask too. */
const KEPT = [
  ...['levelOf', 'firstWord', 'sasaranHead', 'tujuanHead', 'outcomeOf', 'standsApart', 'isLevelAlone'],
  ...['signatureWords', 'isDrawnAgain', 'isCapaianLine'],
];

/** What is asked more than once of a text, as 'matcher: text'. */
const askedAgain = () =>
  KEPT.flatMap((matcher) =>
    [...(asked.get(matcher) ?? [])].flatMap(([text, times]) => (times > 1 ? [`${matcher}: ${text}`] : [])),
  );

const total = () =>
  [...asked.values()].flatMap((texts) => [...texts.values()]).reduce((sum, times) => sum + times, 0);

function read(content: WorkbookContent): void {
  asked.clear();
  baca(content);
}

const fileOf = (name: string) => readXlsx(fs.readFileSync(name));
const FIELD = fs.readdirSync('test/data/field').filter((name) => name.endsWith('.xlsx'));

test.each(FIELD)('no text of %s is matched twice', (name) => {
  read(fileOf(`test/data/field/${name}`));
  expect(askedAgain()).toEqual([]);
});

test.each([1, 2, 3, 4])('no text of an agency is matched twice (seed %i)', (seed) => {
  read(draw(agency(seed), habits(seed)).content);
  expect(asked.get('levelOf')?.size).toBeGreaterThan(20);
  expect(askedAgain()).toEqual([]);
});

test('the 2,318 texts of the sample are matched 13,183 times; 29,300 before each was classified once', () => {
  read(fileOf('samples/cascading-bkd-2024.xlsx'));
  expect(askedAgain()).toEqual([]);
  expect(total()).toBeLessThan(14_000);
});

test('what was found is kept for the same text', () => {
  expect(classify('Sasaran 2')).toBe(classify('Sasaran 2'));
  expect(classify('Sasaran 2').sasaran).toBe(classify('Sasaran 2').sasaran);
});
