import { complain, withProgress, type Io } from '../../src/cli/io';
import { paragraph, shorten, table } from '../../src/cli/print/layout';
import { InputError } from '../../src/workbook/port';

function listener(interactive: boolean): Io & { readonly said: string[] } {
  const said: string[] = [];
  return { said, interactive, columns: 100, out: (text) => said.push(text), err: (text) => said.push(text) };
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
    'cascading: Terjadi kesalahan yang tidak terduga (TypeError: x is not a function); laporkan bersama berkasnya kepada pengembang.\n',
  ]);
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
