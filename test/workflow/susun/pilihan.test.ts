import { pilihanOf } from '../../../src/workflow/susun/pilihan';
import { LEMBAR } from '../../../src/workflow/susun';

const USUAL = { lembar: LEMBAR, kertas: 'A3', nama: true, capaian: true, proses: null };

test('a choice that was kept is the choice again', () => {
  const kept = { lembar: ['pohon', 'data'], kertas: 'F4', nama: false, capaian: false, proses: true };
  expect(pilihanOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([undefined, null, 'A3', 3, {}, { lembar: [], kertas: 'B5', nama: 'ya', capaian: 0, proses: 1 }])(
  'what cannot be used is as when nothing was chosen: %j',
  (kept) => {
    expect(pilihanOf(kept)).toEqual(USUAL);
  },
);

test('sheets that are not known any more are passed over, the order is the usual one', () => {
  expect(pilihanOf({ lembar: ['temuan', 'cover', 'pohon'] }).lembar).toEqual(['pohon', 'temuan']);
});
