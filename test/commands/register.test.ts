import { readFileSync } from 'node:fs';
import path from 'node:path';
import { queue } from '../../src/hosts/shared/turn';
import { register, type Ribbon, type Workshop } from '../../src/commands/register';
import type { News } from '../../src/hosts/shared/news';
import { InputError, type OpenWorkbook, type Sentence } from '../../src/workbook/port';

type Handler = (event: Office.AddinCommands.Event) => void;

const BOOK = { name: 'buku.xlsx' } as OpenWorkbook;

/** A ribbon that remembers what it was given, what the pane was told, and how often it was brought to view. */
function ribbon(jobs: Workshop['jobs'], pane: () => Promise<void> = () => Promise.resolve()) {
  const handlers = new Map<string, Handler>();
  const heard: News[] = [];
  const shown: string[] = [];
  const addin: Ribbon['addin'] = {
    showAsTaskpane: () => {
      shown.push('panel');
      return pane();
    },
  };
  const actions: Ribbon['actions'] = {
    associate: (name: string, handler: Handler) => {
      handlers.set(name, handler);
    },
  };
  register(
    { actions, addin },
    { book: () => Promise.resolve(BOOK), jobs, tell: (news) => heard.push(news), inTurn: queue() },
  );
  const press = (name: string): Promise<string> =>
    new Promise((completed) => {
      const event = {
        completed: () => {
          completed(`${name} selesai`);
        },
      };
      handlers.get(name)?.(event as unknown as Office.AddinCommands.Event);
    });
  return { names: [...handlers.keys()], press, heard, shown };
}

const both = (text: string) => ({ id: text, en: text });
const done = (text: string) => () => () => Promise.resolve(both(text));
const refused = (error: Error) => () => () => Promise.reject(error);

test('the functions of the manifest are those that the page registers', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named).toEqual(['periksa', 'susun']);
  expect(ribbon({ periksa: done(''), susun: done('') }).names).toEqual(named);
});

test('work that succeeds is told to the pane, and the pane stays where it is', async () => {
  const { press, heard, shown } = ribbon({ periksa: done('Siap diajukan.') });
  expect(await press('periksa')).toBe('periksa selesai');
  expect(heard).toEqual([{ kind: 'done', text: both('Siap diajukan.') }]);
  expect(shown).toEqual([]);
});

const FAILURES: readonly (readonly [Error, string])[] = [
  [new InputError('Lembar dilindungi.'), 'Lembar dilindungi.'],
  [new Error('x is undefined'), 'Pekerjaan ini belum berhasil. Buku kerja tidak berubah; coba sekali lagi.'],
];

test.each(FAILURES)('what fails brings the pane to view with a sentence: %s', async (error, text) => {
  const { press, heard, shown } = ribbon({ susun: refused(error) });
  expect(await press('susun')).toBe('susun selesai');
  expect(heard).toMatchObject([{ kind: 'error', text: { id: text } }]);
  expect(shown).toEqual(['panel']);
});

test('of what nobody foresaw the pane may copy what was being done, and the error', async () => {
  const { press, heard } = ribbon({ susun: refused(new Error('x is undefined')) });
  await press('susun');
  expect(heard[0]?.rincian).toMatch(/^Saat: susun\nError: x is undefined\n {4}at /);
});

test('Excel is told the end also when the pane does not come', async () => {
  const { press } = ribbon({ periksa: refused(new InputError('x')) }, () =>
    Promise.reject(new Error('no pane')),
  );
  expect(await press('periksa')).toBe('periksa selesai');
});

test('a second press while the first is at work waits its turn with a sentence', async () => {
  const ends: (() => void)[] = [];
  const slow = () => () =>
    new Promise<Sentence>((resolve) => {
      ends.push(() => resolve(both('Selesai.')));
    });
  const { press, heard } = ribbon({ periksa: slow, susun: slow });
  const first = press('periksa');
  expect(await press('susun')).toBe('susun selesai');
  expect(heard.map(({ kind }) => kind)).toEqual(['error']);
  for (const end of ends) end();
  await first;
  expect(heard.at(-1)).toEqual({ kind: 'done', text: both('Selesai.') });
  expect(ends).toHaveLength(1);
});
