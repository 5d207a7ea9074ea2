import fs, {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { requireOutput, writeWhole } from '../../src/cli/files';
import { testFolder } from './listen';

const folder = testFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const within = (name: string): string => path.join(folder.path, name);

describe('the output is never the input', () => {
  const SAME = 'HASIL sama dengan BERKAS, padahal BERKAS tidak boleh diubah; pilih nama lain setelah -o.';
  const input = folder.put('masuk.xlsx', 'isi');
  symlinkSync(input, within('tautan.xlsx'));
  linkSync(input, within('kembar.xlsx'));

  test.each([
    ['the same name', input],
    ['another spelling', `${folder.path}/./x/../masuk.xlsx`.replace('x/../', '')],
    ['a symbolic link', within('tautan.xlsx')],
    ['a hard link', within('kembar.xlsx')],
    ['a relative path', path.relative(process.cwd(), input)],
  ])('%s', (_, output) => {
    expect(() => {
      requireOutput(output, input);
    }).toThrow(new Error(SAME));
  });

  test('a copy with the same content is another file', () => {
    expect(() => {
      requireOutput(folder.put('salinan.xlsx', 'isi'), input);
    }).not.toThrow();
  });
});

test('the place of the output must be there, and for a file', () => {
  const input = folder.put('asal.xlsx', 'isi');
  expect(() => {
    requireOutput(within('tidak/ada/hasil.xlsx'), input);
  }).toThrow(new Error('Folder untuk HASIL tidak ada; buat dahulu atau pilih folder lain.'));
  expect(() => {
    requireOutput(folder.path, input);
  }).toThrow(
    new Error('HASIL tidak dapat ditulis di sini karena sudah ada dan bukan berkas biasa; pilih nama lain.'),
  );
});

test('a file is written whole, over an existing one too, and no draft stays', () => {
  mkdirSync(within('tulis'));
  const output = within('tulis/hasil.xlsx');
  writeWhole(output, bytes('satu'));
  writeWhole(output, bytes('dua'));
  expect(readFileSync(output, 'utf8')).toBe('dua');
  expect(readdirSync(within('tulis'))).toEqual(['hasil.xlsx']);
});

test('drafts of runs that were killed long ago are swept away, those of today stay', () => {
  const name = (digit: string) => `.cascading-${digit.repeat(8)}-0000-4000-8000-000000000000.tmp`;
  const old = folder.put(name('a'), 'separuh');
  const young = folder.put(name('b'), 'separuh');
  const foreign = folder.put('.cascading-catatan.tmp', 'milik pengguna');
  const twoHoursAgo = Date.now() / 1000 - 7200;
  for (const file of [old, foreign]) utimesSync(file, twoHoursAgo, twoHoursAgo);
  writeWhole(within('sapu.xlsx'), bytes('baru'));
  expect([old, young, foreign].map((file) => existsSync(file))).toEqual([false, true, true]);
  rmSync(young);
  rmSync(foreign);
});

test('through a link the file it leads to is written, the link stays', () => {
  const target = folder.put('tujuan.xlsx', 'lama');
  symlinkSync(target, within('ke-tujuan.xlsx'));
  writeWhole(within('ke-tujuan.xlsx'), bytes('baru'));
  expect(readFileSync(target, 'utf8')).toBe('baru');
  expect(readlinkSync(within('ke-tujuan.xlsx'))).toBe(target);
});

describe('a failure leaves no file, and an existing one as it was', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('the folder is not there', () => {
    expect(() => {
      writeWhole(within('tiada/hasil.xlsx'), bytes('x'));
    }).toThrow('HASIL tidak dapat ditulis (ENOENT); pilih folder atau nama lain.');
    expect(existsSync(within('tiada'))).toBe(false);
  });

  test('the disk is full while writing', () => {
    mkdirSync(within('penuh'));
    const existing = folder.put('penuh/hasil.xlsx', 'lama');
    jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    expect(() => {
      writeWhole(existing, bytes('baru'));
    }).toThrow('Penyimpanan penuh; kosongkan tempat lalu coba lagi.');
    expect(readFileSync(existing, 'utf8')).toBe('lama');
    expect(readdirSync(within('penuh'))).toEqual(['hasil.xlsx']);
  });

  test('another program holds the file', () => {
    mkdirSync(within('sibuk'));
    const existing = folder.put('sibuk/hasil.xlsx', 'lama');
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    });
    expect(() => {
      writeWhole(existing, bytes('baru'));
    }).toThrow('Berkas sedang dipakai program lain; tutup dahulu lalu coba lagi.');
    expect(readFileSync(existing, 'utf8')).toBe('lama');
    expect(readdirSync(within('sibuk'))).toEqual(['hasil.xlsx']);
  });
});

test('a file that may not be written is not replaced', () => {
  const output = folder.put('dilindungi.xlsx', 'lama');
  const access = jest.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw Object.assign(new Error('denied'), { code: 'EACCES' });
  });
  expect(() => {
    writeWhole(output, bytes('baru'));
  }).toThrow('HASIL tidak boleh ditulis di sini; pilih folder atau nama lain.');
  expect(readFileSync(output, 'utf8')).toBe('lama');
  access.mockRestore();
});
