import fs, {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { requireOutput, writeWhole } from '../../src/cli/files';
import { testFolder } from './listen';

const folder = testFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const within = (name: string): string => path.join(folder.path, name);
const write = (file: string, content: Uint8Array): void => writeWhole(requireOutput(file, null), content);

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
  write(output, bytes('satu'));
  write(output, bytes('dua'));
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
  write(within('sapu.xlsx'), bytes('baru'));
  expect([old, young, foreign].map((file) => existsSync(file))).toEqual([false, true, true]);
  rmSync(young);
  rmSync(foreign);
});

test('through a link the file it leads to is written, the link stays', () => {
  const target = folder.put('tujuan.xlsx', 'lama');
  symlinkSync(target, within('ke-tujuan.xlsx'));
  write(within('ke-tujuan.xlsx'), bytes('baru'));
  expect(readFileSync(target, 'utf8')).toBe('baru');
  expect(readlinkSync(within('ke-tujuan.xlsx'))).toBe(target);
});

describe('a failure leaves no file, and an existing one as it was', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('the folder is not there', () => {
    expect(() => {
      writeWhole({ file: within('tiada/hasil.xlsx'), existing: undefined, input: null }, bytes('x'));
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
      write(existing, bytes('baru'));
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
      write(existing, bytes('baru'));
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
    write(output, bytes('baru'));
  }).toThrow('HASIL tidak boleh ditulis di sini; pilih folder atau nama lain.');
  expect(readFileSync(output, 'utf8')).toBe('lama');
  access.mockRestore();
});

describe('permissions', () => {
  const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each([0o600, 0o640, 0o664])('an existing file of mode %i keeps it', (mode) => {
    const output = folder.put(`mode-${mode}.xlsx`, 'lama');
    chmodSync(output, mode);
    write(output, bytes('baru'));
    expect([readFileSync(output, 'utf8'), modeOf(output)]).toEqual(['baru', mode.toString(8)]);
  });

  test('a new file is as open as any new file', () => {
    const before = process.umask(0o027);
    try {
      write(within('mode-baru.xlsx'), bytes('baru'));
    } finally {
      process.umask(before);
    }
    expect(modeOf(within('mode-baru.xlsx'))).toBe('640');
  });

  test('a draft is for its writer only', () => {
    mkdirSync(within('konsep'));
    const seen: string[] = [];
    const sync = fs.fsyncSync;
    jest.spyOn(fs, 'fsyncSync').mockImplementation((handle) => {
      seen.push(...readdirSync(within('konsep')).map((name) => modeOf(within(`konsep/${name}`))));
      sync(handle);
    });
    write(within('konsep/hasil.xlsx'), bytes('baru'));
    expect(seen).toEqual(['600']);
  });
});

describe('the input that becomes the output while we work', () => {
  const SAME = 'HASIL sama dengan BERKAS, padahal BERKAS tidak boleh diubah; pilih nama lain setelah -o.';

  test.each<[string, (input: string, output: string) => void]>([
    ['a link to it is put there', (input, output) => symlinkSync(input, output)],
    ['it gets a second name there', (input, output) => linkSync(input, output)],
    ['it is moved there', (input, output) => renameSync(input, output)],
  ])('%s', (name, happen) => {
    const input = folder.put(`${name}.xlsx`, 'milik pengguna');
    const output = within(`${name}-hasil.xlsx`);
    const place = requireOutput(output, input);
    happen(input, output);
    expect(() => {
      writeWhole(place, bytes('baru'));
    }).toThrow(new Error(SAME));
    expect(readFileSync(output, 'utf8')).toBe('milik pengguna');
    expect(readdirSync(folder.path).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('what somebody else wrote there in the meantime stays', () => {
    const input = folder.put('masukan.xlsx', 'milik pengguna');
    const fresh = requireOutput(within('luaran.xlsx'), input);
    writeFileSync(within('luaran.xlsx'), 'lain');
    expect(() => {
      writeWhole(fresh, bytes('baru'));
    }).toThrow('HASIL berubah selagi disusun; tutup di Excel lalu susun lagi.');
    const known = requireOutput(within('luaran.xlsx'), input);
    writeFileSync(within('luaran.xlsx'), 'lain lagi');
    expect(() => {
      writeWhole(known, bytes('baru'));
    }).toThrow('HASIL berubah selagi disusun; tutup di Excel lalu susun lagi.');
    expect(readFileSync(within('luaran.xlsx'), 'utf8')).toBe('lain lagi');
    writeWhole(requireOutput(within('luaran.xlsx'), input), bytes('baru'));
    expect(readFileSync(within('luaran.xlsx'), 'utf8')).toBe('baru');
  });
});
