import { dice, type Dice } from './dice';

export type Layout = 'pohon' | 'ringkasan' | 'matriks';

/**
 * How an agency keeps its workbook: every habit of DOMAIN section 2 is a switch. Where a habit says
 * 'mixed', each place decides for itself.
 */
export interface Habits {
  /** Decides everything that is left to chance in the drawing. */
  readonly seed: number;
  /** In the order of the sheets. */
  readonly layouts: readonly Layout[];
  /** Where the sheets start. */
  readonly offset: { readonly row: number; readonly col: number };
  /** Empty rows between levels, empty rows within a box, empty columns between boxes. */
  readonly spacerRows: number;
  readonly innerRows: number;
  readonly spacerCols: number;
  readonly merges: boolean;
  /** A tree whose boxes show their Kinerja, Indikator and Pemilik each in one row. */
  readonly aligned: boolean;
  readonly labelPlace: 'own' | 'same' | 'mixed';
  readonly colon: 'always' | 'mixed' | 'never';
  /** 'Pemilik kinerja', 'DO', 'Indikator' … or other agencies' words for them. */
  readonly words: 'usual' | 'other' | 'mixed';
  readonly letterCase: 'asWritten' | 'upper' | 'lower' | 'mixed';
  /** Double and no-break spaces, blanks at the ends. */
  readonly oddSpaces: boolean;
  readonly doubledLabels: boolean;
  /** The first row label of a matrix; the band of a ringkasan too, where it says PD. */
  readonly topLabel: 'Sasaran PD' | 'Sasran PD' | 'Sasaran';
  readonly numbers: '1)' | '(1)' | '1.' | 'none';
  readonly numbering: 'runOn' | 'restart';
  /** 'Anggota tim' stands before every group, not only the first. */
  readonly repeatAnggota: boolean;
  /** The items of a team's list: one a cell, or one a line of one cell. */
  readonly lists: 'cells' | 'lines' | 'mixed';
  /** Names and kinerja with line breaks, or over two cells. */
  readonly brokenTexts: 'no' | 'lines' | 'cells';
  /** What Alt+Enter leaves in the file. */
  readonly lineBreak: '\n' | '\r\n';
  readonly doOrder: 'textsFirst' | 'interleaved';
  /** What stands where a text is missing: its label alone, a dash after the label, or nothing at all. */
  readonly missing: 'label' | 'dash' | 'nothing';
  /** 'DO : -' under indikator without DO. */
  readonly dashedDo: boolean;
  readonly matrixNames: boolean;
  /** In a matrix without names: the groups of a team one after another, or all their lines in one list. */
  readonly matrixGroups: 'apart' | 'merged';
  /** A matrix sheet holds at most so many columns, but for a single program that needs more. */
  readonly matrixColumns: number;
  /** Where a Sasaran with several indikator is one box: nowhere, in the ringkasan, everywhere. */
  readonly oneSasaranBox: 'no' | 'ringkasan' | 'all';
  /** The boxes of one Sasaran side by side in one matrix sheet, not each in its own. */
  readonly sideBySide: boolean;
  /** The tree is kept twice. */
  readonly secondTree: boolean;
  readonly oddSheetNames: boolean;
  readonly letterhead: boolean;
  readonly title: 'none' | 'cell' | 'rows' | 'lines';
  /** Matrix sheets carry the title too. */
  readonly matrixTitle: boolean;
  readonly signature: 'none' | 'cells' | 'lines';
  /** 'Mengetahui' above the post, or a second block of a superior beside it. */
  readonly mengetahui: 'no' | 'above' | 'beside';
  /** Notes right of a chart and below it. */
  readonly strays: number;
  readonly hiddenSheet: boolean;
  readonly otherSheet: boolean;
  /** A second tree (and, where they are titled, matrix) of the year before, or of the same year without 'Perubahan'. */
  readonly version: 'none' | 'yearBefore' | 'perubahan';
  /** Some texts are formulas that fetch them from elsewhere. */
  readonly formulas: boolean;
  /** The ref of a group of members whose numbers skip one; only ever on purpose. */
  readonly numberGapIn: string | null;
}

/** The habits of the printed document that the sample was made from. */
export const USUAL: Habits = {
  seed: 1,
  layouts: ['pohon', 'ringkasan', 'matriks'],
  offset: { row: 0, col: 0 },
  spacerRows: 0,
  innerRows: 0,
  spacerCols: 0,
  merges: true,
  aligned: false,
  labelPlace: 'own',
  colon: 'always',
  words: 'usual',
  letterCase: 'asWritten',
  oddSpaces: false,
  doubledLabels: false,
  topLabel: 'Sasaran PD',
  numbers: '1)',
  numbering: 'runOn',
  repeatAnggota: true,
  lists: 'cells',
  brokenTexts: 'no',
  lineBreak: '\n',
  doOrder: 'textsFirst',
  missing: 'label',
  dashedDo: false,
  matrixNames: false,
  matrixGroups: 'apart',
  matrixColumns: 100,
  oneSasaranBox: 'no',
  sideBySide: false,
  secondTree: false,
  oddSheetNames: false,
  letterhead: false,
  title: 'cell',
  matrixTitle: false,
  signature: 'cells',
  mengetahui: 'no',
  strays: 0,
  hiddenSheet: false,
  otherSheet: false,
  version: 'none',
  formulas: false,
  numberGapIn: null,
};

/** Which sheets an agency may keep. */
export const LAYOUT_SETS: readonly (readonly Layout[])[] = [
  ['pohon'],
  ['matriks'],
  ['ringkasan', 'matriks'],
  ['pohon', 'matriks'],
  ['pohon', 'ringkasan', 'matriks'],
  ['matriks', 'ringkasan', 'pohon'],
  ['pohon', 'ringkasan'],
];

/** The habits that are thrown one by one. */
type Thrown = Omit<Habits, 'seed' | 'layouts' | 'numberGapIn'>;

/** Every value that is tried of every habit but the layouts. */
export const CHOICES: { readonly [H in keyof Thrown]: readonly Habits[H][] } = {
  offset: [
    { row: 0, col: 0 },
    { row: 2, col: 1 },
    { row: 5, col: 3 },
  ],
  spacerRows: [0, 0, 1, 2],
  innerRows: [0, 0, 1],
  spacerCols: [0, 0, 1, 2],
  merges: [true, false],
  aligned: [false, false, true],
  labelPlace: ['own', 'same', 'mixed'],
  colon: ['always', 'always', 'mixed', 'never'],
  words: ['usual', 'other', 'mixed'],
  letterCase: ['asWritten', 'upper', 'lower', 'mixed'],
  oddSpaces: [false, true],
  doubledLabels: [false, true],
  topLabel: ['Sasaran PD', 'Sasran PD', 'Sasaran'],
  numbers: ['1)', '(1)', '1.', 'none'],
  numbering: ['runOn', 'restart'],
  repeatAnggota: [true, false],
  lists: ['cells', 'lines', 'mixed'],
  brokenTexts: ['no', 'lines', 'cells'],
  lineBreak: ['\n', '\r\n'],
  doOrder: ['textsFirst', 'interleaved'],
  missing: ['label', 'dash', 'nothing'],
  dashedDo: [false, true],
  matrixNames: [false, true],
  matrixGroups: ['apart', 'merged'],
  matrixColumns: [100, 4],
  oneSasaranBox: ['no', 'no', 'ringkasan', 'all'],
  sideBySide: [false, true],
  secondTree: [false, false, true],
  oddSheetNames: [false, true],
  letterhead: [false, true],
  title: ['cell', 'rows', 'lines', 'none'],
  matrixTitle: [false, true],
  signature: ['cells', 'lines', 'none'],
  mengetahui: ['no', 'above', 'beside'],
  strays: [0, 1, 3],
  hiddenSheet: [false, true],
  otherSheet: [false, true],
  version: ['none', 'none', 'none', 'yearBefore', 'perubahan'],
  formulas: [false, true],
};

/** Habits thrown with the dice; those that cannot go together are settled. */
export function habits(seed: number): Habits {
  const d = dice('habits', seed);
  const thrown: Habits = {
    seed,
    layouts: d.pick(LAYOUT_SETS),
    ...throwEach(d),
    numberGapIn: null,
  };
  return settle(thrown);
}

function throwEach(d: Dice): Thrown {
  return {
    offset: d.pick(CHOICES.offset),
    spacerRows: d.pick(CHOICES.spacerRows),
    innerRows: d.pick(CHOICES.innerRows),
    spacerCols: d.pick(CHOICES.spacerCols),
    merges: d.pick(CHOICES.merges),
    aligned: d.pick(CHOICES.aligned),
    labelPlace: d.pick(CHOICES.labelPlace),
    colon: d.pick(CHOICES.colon),
    words: d.pick(CHOICES.words),
    letterCase: d.pick(CHOICES.letterCase),
    oddSpaces: d.pick(CHOICES.oddSpaces),
    doubledLabels: d.pick(CHOICES.doubledLabels),
    topLabel: d.pick(CHOICES.topLabel),
    numbers: d.pick(CHOICES.numbers),
    numbering: d.pick(CHOICES.numbering),
    repeatAnggota: d.pick(CHOICES.repeatAnggota),
    lists: d.pick(CHOICES.lists),
    brokenTexts: d.pick(CHOICES.brokenTexts),
    lineBreak: d.pick(CHOICES.lineBreak),
    doOrder: d.pick(CHOICES.doOrder),
    missing: d.pick(CHOICES.missing),
    dashedDo: d.pick(CHOICES.dashedDo),
    matrixNames: d.pick(CHOICES.matrixNames),
    matrixGroups: d.pick(CHOICES.matrixGroups),
    matrixColumns: d.pick(CHOICES.matrixColumns),
    oneSasaranBox: d.pick(CHOICES.oneSasaranBox),
    sideBySide: d.pick(CHOICES.sideBySide),
    secondTree: d.pick(CHOICES.secondTree),
    oddSheetNames: d.pick(CHOICES.oddSheetNames),
    letterhead: d.pick(CHOICES.letterhead),
    title: d.pick(CHOICES.title),
    matrixTitle: d.pick(CHOICES.matrixTitle),
    signature: d.pick(CHOICES.signature),
    mengetahui: d.pick(CHOICES.mengetahui),
    strays: d.pick(CHOICES.strays),
    hiddenSheet: d.pick(CHOICES.hiddenSheet),
    otherSheet: d.pick(CHOICES.otherSheet),
    version: d.pick(CHOICES.version),
    formulas: d.pick(CHOICES.formulas),
  };
}

/**
 * A version can only be told where titles tell it: the sheets that are read need one, and with 'Perubahan',
 * which untitled sheets could belong to either of, every sheet needs one. In a workbook of matrices alone there
 * is no second tree to keep.
 */
export function settle(thrown: Habits): Habits {
  if (!thrown.layouts.includes('pohon')) return { ...thrown, version: 'none' };
  if (thrown.version === 'none') return thrown;
  const title = thrown.title === 'none' ? 'cell' : thrown.title;
  return { ...thrown, title, matrixTitle: thrown.matrixTitle || thrown.version === 'perubahan' };
}
