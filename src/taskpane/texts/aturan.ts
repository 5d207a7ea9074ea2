import type { RuleInfo } from '../../rules/rule';
import type { Catalogue } from './language';

type Words = Pick<RuleInfo, 'judul' | 'alasan'>;

/** Title and reason of each rule in English. */
const EN: Readonly<Record<string, readonly [judul: string, alasan: string]>> = {
  'sub-kegiatan-tanpa-indikator': [
    'Sub Kegiatan without indicator',
    'Without an indicator nobody can tell whether the Sub Kegiatan succeeded.',
  ],
  'sub-kegiatan-tanpa-pemilik': [
    'Sub Kegiatan without owner',
    'An official must answer for the performance of every Sub Kegiatan.',
  ],
  'sub-kegiatan-tanpa-tim': [
    'Sub Kegiatan without team',
    'A cascade must reach the people who do the work: a team or an individual.',
  ],
  'kinerja-sub-kegiatan-kosong': [
    'Sub Kegiatan without kinerja',
    'Without a kinerja it is unclear what the Sub Kegiatan is to achieve.',
  ],
  'kinerja-kosong': ['Kinerja is empty', 'Without a kinerja the levels below have no result to aim at.'],
  'indikator-kosong': ['Indicator is empty', 'Without an indicator the kinerja cannot be measured.'],
  'pemilik-kosong': ['Owner is empty', 'An official must answer for every kinerja.'],
  'induk-tanpa-anak': ['Not broken down any further', 'A kinerja that is not handed down is done by nobody.'],
  'tim-tanpa-ketua': ['Team without leader', 'The leader answers for the performance of a team.'],
  'tim-tanpa-anggota': [
    'Team without members',
    'A team of a leader alone usually means that its members were not written down yet.',
  ],
  'ketua-juga-anggota': [
    'Leader is also a member',
    'Leaders do not report to themselves; their work would count twice.',
  ],
  'jumlah-indikator-berbeda': [
    'Counts of kinerja and indicators differ',
    'Each kinerja of leaders, members and individuals is measured by one indicator.',
  ],
  'persentase-tanpa-do': [
    'Percentage without operational definition',
    'Without it nobody knows what is divided by what, and the result cannot be checked.',
  ],
  'do-tidak-terbaca': [
    'Operational definition cannot be read',
    'A percentage whose formula is not understood cannot be computed from its numbers.',
  ],
  'do-rujukan-tidak-ditemukan': [
    'Operational definition names something unknown',
    'A mean of capaian can be computed only where each name means exactly one node.',
  ],
  'indikator-mengulang-kinerja': [
    'Indicator repeats the kinerja',
    'An indicator names a measure (count, percentage, index), not the kinerja itself.',
  ],
  'kinerja-berulang': [
    'Kinerja stands twice',
    'The same kinerja in two places leaves it open who does what, or one is a copy that was forgotten.',
  ],
  'nomor-anggota-tidak-urut': [
    'Members are not numbered in order',
    'A gap or a repeated number often means a name that was deleted or written twice.',
  ],
  'pemilik-mirip': ['Owners with similar names', 'One post in two spellings is read as two owners.'],
  'pemilik-di-atas-induk': [
    'Owner ranks above the owner of the level above',
    'Performance is handed down from superiors to subordinates, not the other way round.',
  ],
  'nama-mirip': ['A person’s name in two spellings', 'One person in two spellings is read as two persons.'],
  'lembar-berbeda': [
    'Two sheets differ',
    'Sheets that show the same cascade must say the same, so that no two versions hold at once.',
  ],
  'versi-ganda': [
    'Sheets of another year or version',
    'A check is for one cascade; sheets of other versions are not checked.',
  ],
  ejaan: ['Possible slip of spelling', 'A slip is carried into every document copied from this cascade.'],
  'sel-tidak-terbaca': [
    'Cell cannot be read',
    'Text that belongs to no box is neither checked nor composed.',
  ],
  'sel-galat': [
    'Cell holds an Excel error',
    'A cell that shows an error does not hold what should be written there.',
  ],
  'do-mengulang-indikator': [
    'Operational definition repeats the indicator',
    'A definition that only repeats the indicator does not say how its value is computed.',
  ],
  'indikator-tidak-terukur': [
    'Indicator names no measure',
    'Without a measure, a definition or a unit nobody knows which number is to be reached.',
  ],
  'kinerja-bukan-hasil': [
    'Kinerja is an activity, not a result',
    'The kinerja of Tujuan, Sasaran and Program names the state to be reached, not the work.',
  ],
  'indikator-keluaran-di-sasaran': [
    'Output indicator at Tujuan or Sasaran',
    'Tujuan and Sasaran are measured by their results; counts of documents or activities measure outputs.',
  ],
  'indikator-majemuk': [
    'Two measures in one indicator',
    'An indicator has one number; two measures in one sentence cannot have one target.',
  ],
  'indikator-sama-dengan-induk': [
    'Indicator is that of the level above',
    'The same indicator at two levels does not show what the lower one contributes.',
  ],
  'teks-di-gambar': [
    'Text in a drawing is not read',
    'Text in shapes and SmartArt is neither checked nor composed.',
  ],
  'realisasi-bukan-angka': [
    'Realization is not a number',
    'Text in the place of a number does not count, so that the result is too low or empty.',
  ],
  'angka-ambigu': [
    'Number can be read in two ways',
    'A dot can mean thousands or decimals; read wrongly, the result is off by a factor of a thousand.',
  ],
  'penyebut-nol': ['Denominator is zero', 'A percentage with a denominator of 0 cannot be computed.'],
  'persentase-dijumlahkan': [
    'Quarterly percentages add up to more than 100',
    'The form E.81 adds the four quarters; a percentage above 100 was usually typed as a state, not as an increase.',
  ],
  'pembilang-melebihi-penyebut': [
    'Numerator exceeds the denominator',
    'A part cannot be larger than its whole: a ratio above 100 % is usually a slip.',
  ],
  'realisasi-turun': [
    'Cumulative realization falls',
    'What is counted on from earlier years can only stay or grow.',
  ],
  'target-kosong': ['Target is empty', 'Without a target a realization has neither capaian nor predikat.'],
  'target-triwulan-tidak-cocok': [
    'Quarterly targets do not fit',
    'A quarterly target can be a share or the total up to that quarter; where it does not fit the yearly target, no capaian of TW I to III can be computed.',
  ],
  'rumus-belum-dihitung': [
    'Formula was never calculated',
    'A formula that was never calculated reads as empty, so that its number does not count.',
  ],
  'triwulan-terlewat': [
    'A quarter was skipped',
    'Empty means not yet known, not 0; an empty quarter before a filled one is usually forgotten.',
  ],
  'ip-asn-tidak-cocok': [
    'IP ASN differs from the sum of its components',
    'IP ASN is the sum of the scores of qualification, competence, performance and discipline (Permen PANRB 38/2018).',
  ],
  'capaian-melampaui': [
    'Capaian far above the target or below zero',
    'A capaian above 120 % or below 0 % usually comes from a target that is too low, a slip, or quarters added up wrongly.',
  ],
  'angka-sama-tiap-triwulan': [
    'The same number every quarter is added up',
    'The same number every quarter, as large as the target of the year, is usually a state, such as all staff; added up, the capaian is a multiple.',
  ],
  'target-nol': [
    'Target is zero',
    'A realization cannot be compared with a target of 0, except where less is better.',
  ],
  'satuan-persen-tanpa-100': [
    'Percent without times 100',
    'A DO that divides without times 100 gives 0.9 and not 90 %; who reads it may compute a hundredth.',
  ],
  'satuan-berbeda': [
    'Another unit beside a number',
    'A number typed with another unit measures something else: 85 % of the staff are not 85 persons.',
  ],
  'do-berputar': [
    'Operational definition leads back to itself',
    'A mean that depends on itself never has a value.',
  ],
};

function inEnglish({ id, judul, alasan }: Words & Pick<RuleInfo, 'id'>): Words {
  const [title, reason] = EN[id] ?? [judul, alasan];
  return { judul: title, alasan: reason };
}

/** What is said of a rule, in the language of the pane. */
export const aturanTexts: Catalogue<(aturan: Words & Pick<RuleInfo, 'id'>) => Words> = {
  id: (aturan) => aturan,
  en: inEnglish,
};
