import { drawn as asSheet } from '../layouts/drawn';
import { planData } from '../../src/layouts/data/plan';
import type { Finding } from '../../src/rules/rule';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { baca } from '../../src/workflow/baca';
import { canMend, cellsOf, perbaiki } from '../../src/workflow/periksa/perbaiki';
import { periksa } from '../../src/workflow/periksa';
import { written } from '../support/written';
import { agency } from './agency';
import { dice } from './dice';
import { draw } from './draw';
import { FAULTS } from './faults';
import { habits, settle } from './habits';
import { runs } from '../support/runs';

const RUNS = runs(6);

describe.each(['a doubled letter', 'an owner with a letter less'])('%s', (name) => {
  test('is mended: that finding goes, nothing else changes', () => {
    expect(tries(name, (content) => content)).toBe(RUNS);
  });

  test('is mended in Data Cascading and in the sheets beside it', () => {
    expect(tries(name, withData)).toBe(RUNS);
  });
});

/** Mends the faulty workbooks of some agencies; tells how many there were. */
function tries(name: string, prepare: (content: WorkbookContent) => WorkbookContent): number {
  const spoil = FAULTS[name];
  let mended = 0;
  for (let seed = 1; mended < RUNS && seed < RUNS * 30; seed++) {
    const how = habits(seed);
    const fault = spoil?.(agency(seed), how, dice('fault', name, seed));
    if (!fault) continue;
    const content = prepare(draw(fault.cascade, settle({ ...how, strays: 0, ...fault.habits })).content);
    if (mends(content, fault.aturan)) mended++;
  }
  return mended;
}

/** Whether a repair is offered for the first finding of a rule; mending it takes away this finding alone. */
function mends(content: WorkbookContent, aturan: string): boolean {
  const before = check(content);
  const cellAt = cellsOf(content);
  const one = before.find((finding) => finding.aturan === aturan && canMend(finding, cellAt));
  if (!one) return false;
  const { changes, temuan } = perbaiki(content, baca(content), [one]);
  if (temuan.length === 0) return false;
  const after = check(written(content, changes));
  const others = before.filter((finding) => finding !== one);
  expect(after.map(told)).toEqual(others.map(told));
  return true;
}

const check = (content: WorkbookContent) => periksa(baca(content), { ketat: false }).temuan;

const told = ({ aturan, simpul, lokasi }: Finding) => ({ aturan, kode: simpul?.kode, lokasi });

function withData(content: WorkbookContent): WorkbookContent {
  return {
    sheets: [...content.sheets, asSheet(planData(baca(content).cascade, { kertas: 'A3', tanggal: null }))],
  };
}
