import { complain, json, withProgress, type Io } from '../../src/cli/io';
import { oneLine, plainLines } from '../../src/cli/plain';
import { paragraph, shorten, table } from '../../src/cli/print/layout';
import { InputError } from '../../src/workbook/port';

function listener(interactive: boolean, rinci: string | null = null): Io & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    interactive,
    rinci,
    columns: 100,
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  };
}

test('progress is shown on a terminal only, and taken away, after a failure too', async () => {
  const terminal = listener(true);
  const pipe = listener(false);
  expect(await withProgress(terminal, 'Membaca a\nb …', () => Promise.resolve(1))).toBe(1);
  expect(terminal.said).toEqual(['\r\x1b[2KMembaca a b …', '\r\x1b[2K']);
  await withProgress(pipe, 'Membaca …', () => Promise.resolve(1));
  expect(pipe.said).toEqual([]);
  await expect(withProgress(terminal, 'x', () => Promise.reject(new Error('y')))).rejects.toThrow('y');
  expect(terminal.said.at(-1)).toBe('\r\x1b[2K');
});

test('what nobody foresaw is said in one line, without its stack', () => {
  const io = listener(false);
  complain(io, new InputError('a.xlsx: Berkas ini kosong.'));
  complain(io, new TypeError('x is\nnot a function'));
  expect(io.said).toEqual([
    'cascading: a.xlsx: Berkas ini kosong.\n',
    'cascading: Terjadi kesalahan yang tidak terduga (TypeError: x is not a function); jalankan lagi dengan --rinci, lalu laporkan rinciannya kepada pengembang.\n',
  ]);
});

test('with --rinci its stack and causes follow, and nothing of an error that was foreseen', () => {
  const io = listener(false, 'cascading baca a.xlsx --rinci');
  complain(io, new InputError('a.xlsx: Berkas ini kosong.', { cause: new Error('sebab') }));
  expect(io.said).toHaveLength(1);
  complain(io, new TypeError('x is not a function', { cause: new RangeError('\u001b[31mmerah') }));
  const [, sentence, details] = io.said;
  expect(sentence).toContain('(TypeError: x is not a function)');
  const lines = details?.split('\n') ?? [];
  expect(lines[0]).toBe('Saat: cascading baca a.xlsx --rinci');
  expect(lines[1]).toBe('TypeError: x is not a function');
  expect(lines[2]).toMatch(/^ {4}at /);
  expect(lines).toContain('RangeError:  [31mmerah');
});

test('tables align their columns, numbers to the right', () => {
  const rows = [
    ['Tujuan', '1'],
    ['Sub Kegiatan', '43', ''],
  ];
  expect(table(rows, [1])).toBe('  Tujuan         1\n  Sub Kegiatan  43\n');
});

test('paragraphs break between words within 100 characters, texts are cut with a mark', () => {
  const text = Array.from({ length: 30 }, () => 'sembilan9').join(' ');
  const lines = paragraph(text, '    ').trimEnd().split('\n');
  expect(lines.map((line) => line.length)).toEqual([93, 93, 93, 33]);
  expect(shorten('Meningkatnya', 5)).toBe('Meni…');
  expect(shorten('lima5', 5)).toBe('lima5');
});

describe('nothing of a workbook steers a terminal', () => {
  /** The last before and the first after each range that is taken out, and what may not be. */
  const STEERS = [0x00, 0x08, 0x0b, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x90, 0x9b, 0x9d, 0x9f, 0x61c];
  const TURNS = [0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069];
  const HARMLESS = [0x20, 0x7e, 0xa0, 0x200d, 0x2010, 0x202f, 0x2065, 0x2070, 0xe9, 0x1f600];
  const letters = (codes: readonly number[]) => codes.map((code) => String.fromCodePoint(code));

  test.each(letters([...STEERS, ...TURNS]))('%j', (letter) => {
    expect(oneLine(`a${letter}b`)).toMatch(/^a ?b$/);
    expect(plainLines(`a${letter}b`)).toMatch(/^a ?b$/);
    const text = json({ [letter]: letter });
    expect(text).not.toContain(letter);
    expect(JSON.parse(text)).toEqual({ [letter]: letter });
  });

  test.each(letters(HARMLESS))('%j stays', (letter) => {
    expect([oneLine(`a${letter}b`), plainLines(`a${letter}b`)]).toEqual([`a${letter}b`, `a${letter}b`]);
    expect(json(letter)).toBe(`"${letter}"\n`);
  });

  test('lines stay lines, but not within a text', () => {
    expect(plainLines('a\nb\r\n\tc')).toBe('a\nb \n c');
    expect(oneLine('a\nb\t\r\nc')).toBe('a b c');
    expect(table([['a\nb', 'c\td']])).toBe('  a b  c d\n');
    expect(paragraph('a\u001b[2Kb\nc', '  ')).toBe('  a [2Kb c\n');
  });
});
