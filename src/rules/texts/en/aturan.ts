import type { Aturan } from '../../data';
import type { RuleWords } from '../catalogue';

/** Title and reason of each rule. */
export const ATURAN: Readonly<Record<Aturan, RuleWords>> = {
  'sub-kegiatan-tanpa-indikator': {
    judul: 'Sub Kegiatan without indicator',
    alasan: 'Without an indicator nobody can tell whether the Sub Kegiatan succeeded.',
  },
  'sub-kegiatan-tanpa-pemilik': {
    judul: 'Sub Kegiatan without owner',
    alasan: 'An official must answer for the performance of every Sub Kegiatan.',
  },
  'sub-kegiatan-tanpa-tim': {
    judul: 'Sub Kegiatan without team',
    alasan: 'A cascade must reach the people who do the work: a team or an individual.',
  },
  'kinerja-sub-kegiatan-kosong': {
    judul: 'Sub Kegiatan without kinerja',
    alasan: 'Without a kinerja it is unclear what the Sub Kegiatan is to achieve.',
  },
  'kinerja-kosong': {
    judul: 'Kinerja is empty',
    alasan: 'Without a kinerja the levels below have no result to aim at.',
  },
  'indikator-kosong': {
    judul: 'Indicator is empty',
    alasan: 'Without an indicator the kinerja cannot be measured.',
  },
  'pemilik-kosong': {
    judul: 'Owner is empty',
    alasan: 'An official must answer for every kinerja.',
  },
  'induk-tanpa-anak': {
    judul: 'Not broken down any further',
    alasan: 'A kinerja that is not handed down is done by nobody.',
  },
  'induk-tidak-diketahui': {
    judul: 'Parent not known',
    alasan: 'A box without a parent supports nothing, and is found in no document of the one above.',
  },
  'tata-tidak-memuat': {
    judul: 'The layout leaves fields out',
    alasan: 'What a layout has no place for cannot be checked, and a cascade without it is not complete.',
  },
  'tim-tanpa-ketua': {
    judul: 'Team without leader',
    alasan: 'The leader answers for the performance of a team.',
  },
  'tim-tanpa-anggota': {
    judul: 'Team without members',
    alasan: 'A team of a leader alone usually means that its members were not written down yet.',
  },
  'ketua-juga-anggota': {
    judul: 'Leader is also a member',
    alasan: 'Leaders do not report to themselves; their work would count twice.',
  },
  'jumlah-indikator-berbeda': {
    judul: 'Counts of kinerja and indicators differ',
    alasan: 'Each kinerja of leaders, members and individuals is measured by one indicator.',
  },
  'persentase-tanpa-do': {
    judul: 'Percentage without operational definition',
    alasan: 'Without it nobody knows what is divided by what, and the result cannot be checked.',
  },
  'do-tidak-terbaca': {
    judul: 'Operational definition cannot be read',
    alasan: 'A percentage whose formula is not understood cannot be computed from its numbers.',
  },
  'do-rujukan-tidak-ditemukan': {
    judul: 'Operational definition names something unknown',
    alasan: 'A mean of capaian can be computed only where each name means exactly one node.',
  },
  'indikator-mengulang-kinerja': {
    judul: 'Indicator repeats the kinerja',
    alasan: 'An indicator names a measure (count, percentage, index), not the kinerja itself.',
  },
  'kinerja-berulang': {
    judul: 'Kinerja stands twice',
    alasan:
      'The same kinerja in two places leaves it open who does what, or one is a copy that was forgotten.',
  },
  'nomor-anggota-tidak-urut': {
    judul: 'Members are not numbered in order',
    alasan: 'A gap or a repeated number often means a name that was deleted or written twice.',
  },
  'pemilik-mirip': {
    judul: 'Owners with similar names',
    alasan: 'One post in two spellings is read as two owners.',
  },
  'pemilik-di-atas-induk': {
    judul: 'Owner ranks above the owner of the level above',
    alasan: 'Performance is handed down from superiors to subordinates, not the other way round.',
  },
  'nama-mirip': {
    judul: 'A person’s name in two spellings',
    alasan: 'One person in two spellings is read as two persons.',
  },
  'lembar-berbeda': {
    judul: 'Two sheets differ',
    alasan: 'Sheets that show the same cascade must say the same, so that no two versions hold at once.',
  },
  'versi-ganda': {
    judul: 'Sheets of another year or version',
    alasan: 'A check is for one cascade; sheets of other versions are not checked.',
  },
  ejaan: {
    judul: 'Possible slip of spelling',
    alasan: 'A slip is carried into every document copied from this cascade.',
  },
  'sel-tidak-terbaca': {
    judul: 'Cell cannot be read',
    alasan: 'Text that belongs to no box is neither checked nor composed.',
  },
  'sel-galat': {
    judul: 'Cell holds an Excel error',
    alasan: 'A cell that shows an error does not hold what should be written there.',
  },
  'do-mengulang-indikator': {
    judul: 'Operational definition repeats the indicator',
    alasan: 'A definition that only repeats the indicator does not say how its value is computed.',
  },
  'indikator-tidak-terukur': {
    judul: 'Indicator names no measure',
    alasan: 'Without a measure, a definition or a unit nobody knows which number is to be reached.',
  },
  'kinerja-bukan-hasil': {
    judul: 'Kinerja is an activity, not a result',
    alasan: 'The kinerja of Tujuan, Sasaran and Program names the state to be reached, not the work.',
  },
  'indikator-keluaran-di-sasaran': {
    judul: 'Output indicator at Tujuan or Sasaran',
    alasan:
      'Tujuan and Sasaran are measured by their results; counts of documents or activities measure outputs.',
  },
  'indikator-majemuk': {
    judul: 'Two measures in one indicator',
    alasan: 'An indicator has one number; two measures in one sentence cannot have one target.',
  },
  'indikator-sama-dengan-induk': {
    judul: 'Indicator is that of the level above',
    alasan: 'The same indicator at two levels does not show what the lower one contributes.',
  },
  'teks-di-gambar': {
    judul: 'Text in a drawing is not read',
    alasan: 'Text in shapes and SmartArt is neither checked nor composed.',
  },
  'realisasi-bukan-angka': {
    judul: 'Realization is not a number',
    alasan: 'Text in the place of a number does not count, so that the result is too low or empty.',
  },
  'angka-ambigu': {
    judul: 'Number can be read in two ways',
    alasan:
      'A dot can mean thousands or decimals; read wrongly, the result is off by a factor of a thousand.',
  },
  'penyebut-nol': {
    judul: 'Denominator is zero',
    alasan: 'A percentage with a denominator of 0 cannot be computed.',
  },
  'persentase-dijumlahkan': {
    judul: 'Quarterly percentages add up to more than 100',
    alasan:
      'The form E.81 adds the four quarters; a percentage above 100 was usually typed as a state, not as an increase.',
  },
  'pembilang-melebihi-penyebut': {
    judul: 'Numerator exceeds the denominator',
    alasan: 'A part cannot be larger than its whole: a ratio above 100 % is usually a slip.',
  },
  'realisasi-turun': {
    judul: 'Cumulative realization falls',
    alasan: 'What is counted on from earlier years can only stay or grow.',
  },
  'target-kosong': {
    judul: 'Target is empty',
    alasan: 'Without a target a realization has neither capaian nor predikat.',
  },
  'target-triwulan-tidak-cocok': {
    judul: 'Quarterly targets do not fit',
    alasan:
      'A quarterly target can be a share or the total up to that quarter; where it does not fit the yearly target, no capaian of TW I to III can be computed.',
  },
  'rumus-belum-dihitung': {
    judul: 'Formula was never calculated',
    alasan: 'A formula that was never calculated reads as empty, so that its number does not count.',
  },
  'triwulan-terlewat': {
    judul: 'A quarter was skipped',
    alasan: 'Empty means not yet known, not 0; an empty quarter before a filled one is usually forgotten.',
  },
  'ip-asn-tidak-cocok': {
    judul: 'IP ASN differs from the sum of its components',
    alasan:
      'IP ASN is the sum of the scores of qualification, competence, performance and discipline (Permen PANRB 38/2018).',
  },
  'do-berputar': {
    judul: 'Operational definition leads back to itself',
    alasan: 'A mean that depends on itself never has a value.',
  },
  'capaian-melampaui': {
    judul: 'Capaian far above the target or below zero',
    alasan:
      'A capaian above 120 % or below 0 % usually comes from a target that is too low, a slip, or quarters added up wrongly.',
  },
  'angka-sama-tiap-triwulan': {
    judul: 'The same number every quarter is added up',
    alasan:
      'The same number every quarter, as large as the target of the year, is usually a state, such as all staff; added up, the capaian is a multiple.',
  },
  'target-nol': {
    judul: 'Target is zero',
    alasan: 'A realization cannot be compared with a target of 0, except where less is better.',
  },
  'satuan-persen-tanpa-100': {
    judul: 'Percent without times 100',
    alasan:
      'A DO that divides without times 100 gives 0.9 and not 90 %; who reads it may compute a hundredth.',
  },
  'satuan-berbeda': {
    judul: 'Another unit beside a number',
    alasan: 'A number typed with another unit measures something else: 85 % of the staff are not 85 persons.',
  },
};
