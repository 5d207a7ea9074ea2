import { findHead } from '../../../src/layouts/across/head';
import { gridOf } from '../../../src/layouts/boxes/grid';
import { sheetOf } from '../../support/grid';

/** What each column of the head is taken for. */
const roles = (...rows: string[][]) =>
  findHead(gridOf(sheetOf(rows)))?.columns.map(({ role }) => {
    if (role?.kind === 'field') return `${role.label} of ${role.level}`;
    return role?.kind === 'level' ? role.level : (role?.sebagai ?? null);
  });

describe('findHead', () => {
  test('levels, their fields and what belongs to no node', () => {
    expect(
      roles(['Misi', 'Sasaran', 'IKU', 'Strategi', 'Program', 'Indikator Program', 'Pengampu', 'Lokasi']),
    ).toEqual([
      'misi',
      'sasaran',
      'indikator of sasaran',
      'strategi',
      'program',
      'indikator of program',
      'pemilik of program',
      null,
    ]);
  });

  test('a Sasaran beside its level is the kinerja of it', () => {
    expect(roles(['Sasaran', 'Program', 'Sasaran Program', 'Kegiatan'])).toEqual([
      'sasaran',
      'program',
      'kinerja of program',
      'kegiatan',
    ]);
  });

  test.each([
    [
      [
        ['RPJMD', '', 'RENSTRA'],
        ['Sasaran', 'Indikator', 'Sasaran', 'Program'],
      ],
    ],
    [[['Sasaran RPJMD', 'Indikator', 'Sasaran', 'Program']]],
    [[['Sasaran', 'Indikator', 'Sasaran', 'Program']]],
  ])("the governor's half is left of the agency's: %j", (rows) => {
    expect(roles(...rows)).toEqual(['RPJMD', 'RPJMD', 'sasaran', 'program']);
  });

  test.each([
    [[['Program', 'Sasaran', 'Indikator']]],
    [[['Sasaran', 'Program', 'Realisasi TW I']]],
    [[['Sasaran', 'Indikator', 'Target']]],
    [[['Sasaran', 'Program']]],
  ])('is none: %j', (rows) => {
    expect(roles(...rows)).toBeUndefined();
  });
});
