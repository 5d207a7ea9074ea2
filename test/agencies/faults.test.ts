import type { Finding } from '../../src/rules/rule';
import { baca } from '../../src/workflow/baca';
import { periksa, type Pemeriksaan } from '../../src/workflow/periksa';
import { agency } from './agency';
import type { CascadeData } from './cascade-data';
import { dice } from './dice';
import { draw, type Drawn } from './draw';
import { FAULTS } from './faults';
import type { Fault } from './faults/fault';
import { USUAL, habits, settle, type Habits } from './habits';
import { runs } from '../support/runs';

const RUNS = runs(3);

test.each(Object.entries(FAULTS))('%s is found once, in its cell, and nothing else', (name, spoil) => {
  let tried = 0;
  for (let seed = 1; tried < RUNS && seed < RUNS * 20; seed++) {
    const how = seed % 2 === 0 ? habits(seed) : { ...USUAL, seed, layouts: habits(seed).layouts };
    const fault = spoil(agency(seed), how, dice('fault', name, seed));
    if (fault === null) continue;
    finds(agency(seed), how, fault);
    tried++;
  }
  expect(tried).toBe(RUNS);
});

/** The spoilt workbook has one finding of the rule more than the sound one, at the fault, and no other kesalahan. */
function finds(sound: CascadeData, how: Habits, fault: Fault): void {
  const common = settle({ ...how, strays: 0, ...fault.habits });
  const base = check(draw(fault.differently ? fault.cascade : sound, common));
  const drawn = draw(fault.cascade, { ...common, ...fault.spoilt }, fault.differently);
  const spoilt = check(drawn);
  expect(base.ringkasan.kesalahan).toBe(0);
  expect(of(fault.aturan, spoilt)).toHaveLength(of(fault.aturan, base).length + 1);
  expect(
    spoilt.temuan.filter((each) => each.tingkat === 'kesalahan' && each.aturan !== fault.aturan),
  ).toEqual([]);
  const there = of(fault.aturan, spoilt).filter(
    ({ simpul, lokasi }) => (fault.kode === null || simpul?.kode === fault.kode) && fault.at(lokasi, drawn),
  );
  expect(there.length).toBeGreaterThan(0);
}

function check({ content }: Drawn): Pemeriksaan {
  return periksa(baca(content), { ketat: false });
}

function of(aturan: string, { temuan }: Pemeriksaan): Finding[] {
  return temuan.filter((finding) => finding.aturan === aturan);
}
