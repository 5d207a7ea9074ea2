import { levelOf } from '../../../src/layouts/words/levels';

test.each([
  ['Sasaran PD', 'sasaran', false],
  ['Sasran PD', 'sasaran', false],
  ['Output/Kinerja Sub Kegiatan', 'subKegiatan', true],
  ['Intermediate Outcome: / Kinerja Strategis', 'sasaran', true],
  ['Imediate Outcome', 'program', true],
])('%p opens the level %s', (text, level, band) => {
  expect(levelOf(text)).toEqual({ level, band });
});

test.each(['Kinerja : Sub Kegiatan', 'Kinerja: Program', 'Sasaran 1', 'Indikator'])(
  '%p opens none',
  (text) => {
    expect(levelOf(text)).toBeNull();
  },
);
