import { barHeight, latest } from '../../../../src/taskpane/tabs/realisasi/sekilas';

const at = (capaian: number | null) => ({ capaian, predikat: null, sementara: false });

test('the latest quarter is the last that has a capaian', () => {
  expect(latest([at(50), at(60), at(null), null])).toEqual({ ...at(60), triwulan: 2 });
  expect(latest([null, at(null), null, null])).toBeNull();
});

test('bars grow up to 125 percent, and never below the ground', () => {
  expect([0, 100, 125, 400, -3].map((value) => barHeight(value, 30))).toEqual([0, 24, 30, 30, 0]);
});
