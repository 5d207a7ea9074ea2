import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { TRIWULAN, type Triwulan } from '../measure/quarters';
import { PAPERS, type Paper } from '../workbook/plan';
import { InputError } from '../workbook/port';
import { LEMBAR, type Lembar } from '../workflow/susun';
import { CALL, PERINTAH, type Perintah } from './texts';

interface Source {
  readonly lembarSumber: readonly string[];
}

/** A call of the command line, understood. */
export type Call =
  | { readonly perintah: 'bantuan' | 'versi' }
  | ({ readonly perintah: 'baca'; readonly berkas: string; readonly json: boolean } & Source)
  | ({
      readonly perintah: 'periksa';
      readonly berkas: readonly string[];
      readonly json: boolean;
      readonly ketat: boolean;
    } & Source)
  | ({
      readonly perintah: 'hitung';
      readonly berkas: string;
      readonly json: boolean;
      readonly triwulan: Triwulan | null;
      readonly jelaskan: boolean;
    } & Source)
  | ({
      readonly perintah: 'susun';
      readonly berkas: string;
      readonly hasil: string;
      readonly lembar: readonly Lembar[];
      readonly kertas: Paper;
      readonly tanggal: string | null;
      /** A Sasaran or owner as the user names it; null for the whole cascade. */
      readonly cakupan: string | null;
      readonly nama: boolean;
      readonly capaian: boolean;
      /** Another file may stand at HASIL: it is replaced. */
      readonly timpa: boolean;
      /** What was typed in an earlier HASIL is dropped. */
      readonly buangIsian: boolean;
    } & Source)
  | { readonly perintah: 'contoh'; readonly hasil: string; readonly timpa: boolean };

export type CallOf<P extends Call['perintah']> = Extract<Call, { perintah: P }>;

const OPTIONS = {
  json: { type: 'boolean' },
  ketat: { type: 'boolean' },
  triwulan: { type: 'string' },
  jelaskan: { type: 'boolean' },
  hasil: { type: 'string', short: 'o' },
  lembar: { type: 'string' },
  kertas: { type: 'string' },
  tanggal: { type: 'string' },
  cakupan: { type: 'string' },
  'tanpa-nama': { type: 'boolean' },
  'tanpa-capaian': { type: 'boolean' },
  timpa: { type: 'boolean' },
  'buang-isian': { type: 'boolean' },
  'lembar-sumber': { type: 'string' },
  rinci: { type: 'boolean' },
  bantuan: { type: 'boolean' },
  versi: { type: 'boolean' },
} as const;

/** Options of every verb. */
const COMMON: readonly string[] = ['rinci'];

/** The names under which help and version are asked for, as people know them from other programs too. */
const ASKING = { bantuan: ['bantuan', 'help', 'h'], versi: ['versi', 'version', 'v'] } as const;
/** A word with at most so many letters wrong, missing or too many is taken for a slip. */
const MAX_SLIP = 2;

const OPTIONS_OF: Readonly<Record<Perintah, readonly string[]>> = {
  baca: ['json', 'lembar-sumber'],
  periksa: ['json', 'ketat', 'lembar-sumber'],
  hitung: ['json', 'triwulan', 'jelaskan', 'lembar-sumber'],
  susun: [
    'hasil',
    'lembar',
    'kertas',
    'tanggal',
    'cakupan',
    'tanpa-nama',
    'tanpa-capaian',
    'timpa',
    'buang-isian',
    'lembar-sumber',
  ],
  contoh: ['hasil', 'timpa'],
};

type Token = NonNullable<ReturnType<typeof tokenize>>[number];
type Option = Extract<Token, { kind: 'option' }>;

/** Understands the words after 'cascading'. @throws InputError that says what is wrong with the call. */
export function readCall(argv: readonly string[]): Call {
  const tokens = tokenize(argv);
  const options = tokens.filter((token) => token.kind === 'option');
  for (const perintah of ['bantuan', 'versi'] as const) {
    if (options.some(({ name }) => ASKING[perintah].some((one) => one === name))) return { perintah };
  }
  const [word, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const strange = options.find(({ name }) => !(name in OPTIONS));
  if (word === undefined)
    throw new InputError(strange ? CALL.strangeOption(strange.rawName) : CALL.noCommand);
  const perintah = PERINTAH.find((name) => name === word);
  if (!perintah) throw new InputError(CALL.unknownCommand(word, nearest(word, PERINTAH)));
  for (const option of options) requireKnown(option, perintah);
  requireOnce(options);
  return callOf(perintah, files, options);
}

function tokenize(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
    .tokens;
}

/** The word that was probably meant; null where none is near. @example nearest('periska', PERINTAH) // 'periksa' */
function nearest(word: string, known: readonly string[]): string | null {
  const off = (name: string): number => distance(word.toLowerCase(), name);
  const [best] = [...known].sort((a, b) => off(a) - off(b));
  return best !== undefined && off(best) <= Math.min(MAX_SLIP, word.length - 2) ? best : null;
}

function requireKnown({ name, rawName, value, inlineValue }: Option, perintah: Perintah): void {
  const known = Object.entries(OPTIONS).find(([option]) => option === name);
  if (!known || !(COMMON.includes(name) || OPTIONS_OF[perintah].includes(name))) {
    const near = nearest(name, [...OPTIONS_OF[perintah], ...COMMON, ...Object.keys(ASKING)]);
    throw new InputError(CALL.unknownOption(rawName, perintah, near));
  }
  if (known[1].type === 'boolean') {
    if (value !== undefined) throw new InputError(CALL.valueTooMany(rawName));
  } else if (!value || (!inlineValue && value.startsWith('-'))) {
    // What looks like an option is one: its place was meant for a value that is missing.
    throw new InputError(CALL.valueMissing(rawName));
  }
}

/** Only --lembar-sumber may be named again: of two other values one would be dropped without a word. */
function requireOnce(options: readonly Option[]): void {
  const again = options.find(
    ({ name }, i) => name !== 'lembar-sumber' && options.findIndex((other) => other.name === name) < i,
  );
  if (again) throw new InputError(CALL.optionTwice(again.rawName));
}

function callOf(perintah: Perintah, files: readonly string[], options: readonly Option[]): Call {
  const values = (name: string): string[] =>
    options.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []));
  const value = (name: string): string | undefined => values(name).at(-1);
  const has = (name: string): boolean => options.some((option) => option.name === name);
  const lembarSumber = values('lembar-sumber');
  switch (perintah) {
    case 'baca':
      return { perintah, berkas: onlyFile(perintah, files), json: has('json'), lembarSumber };
    case 'periksa':
      requireFile(perintah, files);
      return { perintah, berkas: files, json: has('json'), ketat: has('ketat'), lembarSumber };
    case 'hitung': {
      const triwulan = readTriwulan(value('triwulan'));
      const berkas = onlyFile(perintah, files);
      return { perintah, berkas, json: has('json'), triwulan, jelaskan: has('jelaskan'), lembarSumber };
    }
    case 'susun':
      return {
        perintah,
        berkas: onlyFile(perintah, files),
        hasil: readHasil(value('hasil')),
        lembar: readLembar(value('lembar')),
        kertas: readKertas(value('kertas')),
        tanggal: readTanggal(value('tanggal')),
        cakupan: value('cakupan') ?? null,
        nama: !has('tanpa-nama'),
        capaian: !has('tanpa-capaian'),
        timpa: has('timpa'),
        buangIsian: has('buang-isian'),
        lembarSumber,
      };
    case 'contoh':
      if (files.length > 0) throw new InputError(CALL.noFileNeeded(perintah));
      return { perintah, hasil: readHasil(value('hasil')), timpa: has('timpa') };
  }
}

function requireFile(perintah: Perintah, files: readonly string[]): void {
  if (files.length === 0) throw new InputError(CALL.noFile(perintah));
}

function onlyFile(perintah: Perintah, files: readonly string[]): string {
  const [file, more] = files;
  if (file === undefined) throw new InputError(CALL.noFile(perintah));
  if (more !== undefined) throw new InputError(CALL.tooManyFiles(perintah));
  return file;
}

function readTriwulan(text: string | undefined): Triwulan | null {
  if (text === undefined) return null;
  const triwulan = TRIWULAN.find((n) => String(n) === text);
  if (!triwulan) throw new InputError(CALL.badTriwulan(text));
  return triwulan;
}

function readHasil(text: string | undefined): string {
  if (text === undefined) throw new InputError(CALL.noOutput);
  if (!/\.xlsx$/i.test(text)) throw new InputError(CALL.badOutput(text));
  return text;
}

/** The sheets asked for, in our own order, each once. */
function readLembar(text: string | undefined): readonly Lembar[] {
  if (text === undefined) return LEMBAR;
  const asked = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = asked.find((name) => !LEMBAR.some((lembar) => lembar === name));
  if (unknown !== undefined) throw new InputError(CALL.badLembar(unknown, LEMBAR));
  return LEMBAR.filter((lembar) => asked.includes(lembar));
}

function readKertas(text: string | undefined): Paper {
  if (text === undefined) return 'A3';
  const paper = PAPERS.find((name) => name === text.toUpperCase());
  if (!paper) throw new InputError(CALL.badKertas(text, PAPERS));
  return paper;
}

function readTanggal(text: string | undefined): string | null {
  if (text === undefined) return null;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const exists = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!exists) throw new InputError(CALL.badTanggal(text));
  return text;
}
