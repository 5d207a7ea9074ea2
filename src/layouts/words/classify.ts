import type { Level } from '../../cascade/cascade';
import type { Sebagai } from '../../cascade/reading';
import { foldSpace } from '../../cascade/text';
import { standsApart } from './apart';
import { isCapaianLine } from './capaian';
import { contextAt, type Context } from './context';
import { isDrawnAgain } from './continued';
import { GUARD, isBlank, labelAt, type FoundLabel } from './labels';
import { levelOf, type OpenedLevel } from './levels';
import {
  firstWord,
  isLevelAlone,
  namedLevel,
  ownLevelOf,
  sasaranHead,
  tujuanHead,
  type OwnLevel,
  type SasaranHead,
  type TujuanHead,
} from './names';
import { withoutNumber, type Numbered } from './numbers';
import { outcomeOf } from './outcomes';
import { signatureWords, type SignatureWords } from './signature';

/** A label at the head of a line of a text. */
export interface LineLabel extends FoundLabel {
  /** The line, from 0. */
  readonly line: number;
  /** A colon stands behind it. */
  readonly colon: boolean;
}

/** A line of a text. */
export interface Line {
  /** As written. */
  readonly raw: string;
  readonly label: LineLabel | null;
  /** What a line with a colon and without a label announces besides a cascade. */
  readonly sebagai: Sebagai | null;
}

/**
 * What a text says by its words, wherever it stands. Each kind is looked for when it is first asked for, and kept: no
 * text is matched twice. A kind is null or false where the text is none. An invisible sign before the text does not
 * count but for its lines; `guarded` tells of it.
 */
export class Kinds {
  /** White space folded. */
  readonly text: string;
  /** The same text with its white space folded: what the words of both say is looked for once. */
  readonly #folded: Kinds;
  #blank?: boolean;
  #label?: FoundLabel | null;
  #lines?: readonly Line[];
  #labels?: readonly LineLabel[];
  #level?: OpenedLevel | null;
  #own?: OwnLevel | null;
  #firstWord?: Level | null;
  #namesBox?: boolean;
  #levelAlone?: boolean;
  #sasaran?: SasaranHead | null;
  #tujuan?: TujuanHead | null;
  #outcome?: Level | null;
  #context?: Context | null;
  #apart?: boolean;
  #number?: Numbered;
  #signature?: SignatureWords;
  #again?: boolean;
  #capaian?: boolean;

  constructor(readonly raw: string) {
    this.text = foldSpace(raw);
    this.#folded = raw === this.text ? this : classify(this.text);
  }

  /** We wrote a sign before it: it is a text of the cascade, whatever it looks like. */
  get guarded(): boolean {
    return this.raw.startsWith(GUARD);
  }

  /** Dashes and dots only. */
  get blank(): boolean {
    const folded = this.#folded;
    if (folded.#blank === undefined) folded.#blank = isBlank(folded.text);
    return folded.#blank;
  }

  /** A label at its head, or alone. */
  get label(): FoundLabel | null {
    const folded = this.#folded;
    if (folded.#label === undefined) folded.#label = labelAt(folded.text);
    return folded.#label;
  }

  /** Its lines as written, and what each of them announces. */
  get lines(): readonly Line[] {
    if (this.#lines === undefined) this.#lines = linesOf(this);
    return this.#lines;
  }

  /** The labels that its lines begin with. */
  get labels(): readonly LineLabel[] {
    if (this.#labels === undefined) this.#labels = this.lines.flatMap(({ label }) => label ?? []);
    return this.#labels;
  }

  /** It is a label and nothing else. */
  get bareLabel(): boolean {
    const last = this.labels.at(-1);
    return last?.rest === '' && last.line === this.lines.length - 1;
  }

  /** Its first line that says something; itself where it has but one. */
  get first(): Kinds {
    if (this.raw === this.text) return this;
    const lines = rawLines(this.raw).map(foldSpace);
    return classify(lines.find((line) => !isBlank(line)) ?? '');
  }

  /** The level that it opens in a first column or a head. */
  get level(): OpenedLevel | null {
    const folded = this.#folded;
    if (folded.#level === undefined) folded.#level = levelOf(folded.text);
    return folded.#level;
  }

  /** The level that the name of a box tells by its first word, or a Sasaran or Tujuan by its head. */
  get own(): OwnLevel | null {
    const folded = this.#folded;
    if (folded.#own === undefined) folded.#own = ownLevelOf(folded);
    return folded.#own;
  }

  /** The level with whose word it begins, whatever follows. */
  get firstWord(): Level | null {
    const folded = this.#folded;
    if (folded.#firstWord === undefined) folded.#firstWord = firstWord(folded.text);
    return folded.#firstWord;
  }

  /** It is the name of a Program, Kegiatan or Sub Kegiatan by its first word: no list of persons begins so. */
  get namesBox(): boolean {
    const folded = this.#folded;
    if (folded.#namesBox === undefined) folded.#namesBox = namedLevel(folded) !== null;
    return folded.#namesBox;
  }

  /** 'Kegiatan' and nothing else is the name of none. */
  get levelAlone(): boolean {
    const folded = this.#folded;
    if (folded.#levelAlone === undefined) folded.#levelAlone = isLevelAlone(folded.text);
    return folded.#levelAlone;
  }

  get sasaran(): SasaranHead | null {
    const folded = this.#folded;
    if (folded.#sasaran === undefined) folded.#sasaran = sasaranHead(folded.text);
    return folded.#sasaran;
  }

  get tujuan(): TujuanHead | null {
    const folded = this.#folded;
    if (folded.#tujuan === undefined) folded.#tujuan = tujuanHead(folded.text);
    return folded.#tujuan;
  }

  /** The level that the word of an outcome tells by itself. */
  get outcome(): Level | null {
    const folded = this.#folded;
    if (folded.#outcome === undefined) folded.#outcome = outcomeOf(folded.text);
    return folded.#outcome;
  }

  /** What it announces that belongs to no node. */
  get context(): Context | null {
    const folded = this.#folded;
    if (folded.#context === undefined) folded.#context = contextAt(folded.text);
    return folded.#context;
  }

  /** It begins like what stands between boxes and belongs to none. */
  get apart(): boolean {
    const folded = this.#folded;
    if (folded.#apart === undefined) folded.#apart = standsApart(folded.text);
    return folded.#apart;
  }

  /** The number of an item of a list, and what follows it. */
  get number(): Numbered {
    const folded = this.#folded;
    if (folded.#number === undefined) folded.#number = withoutNumber(folded.text);
    return folded.#number;
  }

  /** The words of a signature block. */
  get signature(): SignatureWords {
    const folded = this.#folded;
    if (folded.#signature === undefined) folded.#signature = signatureWords(folded.text);
    return folded.#signature;
  }

  /** The words of a signature block in its first line. */
  get firstSignature(): SignatureWords {
    if (this.raw === this.text) return this.signature;
    return classify(foldSpace(rawLines(this.raw)[0] ?? '')).signature;
  }

  /** A box, team or label drawn again. */
  get again(): boolean {
    if (this.#again === undefined) this.#again = isDrawnAgain(this.raw);
    return this.#again;
  }

  /** A line of results that we drew. */
  get capaian(): boolean {
    if (this.#capaian === undefined) this.#capaian = isCapaianLine(this.raw);
    return this.#capaian;
  }
}

/** Every kind that a text may be. */
export type Kind = Exclude<keyof Kinds, 'raw' | 'text' | 'guarded'>;

/** What was found of texts is kept until so many letters of them are; a sheet repeats most of its texts, and each reader asks again. */
const MOST_LETTERS = 1_000_000;

const known = new Map<string, Kinds>();
let letters = 0;

/**
 * What a text says by its words.
 * @example classify('Indikator 2 : Jumlah gedung').label // { label: 'indikator', head: 'Indikator 2', rest: 'Jumlah gedung' }
 * @example classify('Sub Kegiatan Timbang Balita').own // 'subKegiatan'
 * @example classify('Anggaran pendidikan').context // null
 */
export function classify(raw: string): Kinds {
  const found = known.get(raw);
  if (found) return found;
  letters += raw.length;
  if (letters > MOST_LETTERS) {
    known.clear();
    letters = raw.length;
  }
  const kinds = new Kinds(raw);
  known.set(raw, kinds);
  return kinds;
}

/** What a cell says by its words. */
export const kindsOf = ({ raw }: { readonly raw: string }): Kinds => classify(raw);

/** The lines of a text as written. */
export const rawLines = (raw: string): string[] => raw.split(/\r\n|\r|\n/);

const COLON = /[:：]/;

function linesOf(kinds: Kinds): Line[] {
  const { raw, text } = kinds;
  // Most texts are one line without white space to fold: what they say their line says.
  if (raw === text) return [lineOf(raw, 0, kinds)];
  return rawLines(raw).map((line, at) => lineOf(line, at, announced(line.trim())));
}

type Announced = Pick<Kinds, 'label' | 'context'>;

const announced = (text: string): Announced => ({
  get label() {
    return labelAt(text);
  },
  get context() {
    return contextAt(text);
  },
});

/** Below the first line only a colon makes a label: 'kinerja perangkat daerah' there goes on with the text above. */
function lineOf(raw: string, line: number, kinds: Announced): Line {
  const colon = COLON.test(raw);
  const label = line === 0 || colon ? kinds.label : null;
  if (label) return { raw, label: { line, ...label, colon }, sebagai: null };
  return { raw, label: null, sebagai: colon ? (kinds.context?.sebagai ?? null) : null };
}
