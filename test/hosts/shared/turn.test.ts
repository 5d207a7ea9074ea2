import { register, type Ribbon } from '../../../src/commands/register';
import { queue } from '../../../src/hosts/shared/turn';
import type { OpenWorkbook } from '../../../src/workbook/port';

const BOOK = { name: 'buku.xlsx' } as OpenWorkbook;

test("a button's work waits until the pane's is done, and the pane's next until the button's is", async () => {
  const inTurn = queue();
  const done: string[] = [];
  const handlers = new Map<string, (event: Office.AddinCommands.Event) => void>();
  const actions = {
    associate: (name: string, handler: (event: Office.AddinCommands.Event) => void) => {
      handlers.set(name, handler);
    },
  } as Ribbon['actions'];
  const job = () => () => {
    done.push('tombol');
    return Promise.resolve({ id: 'Selesai.', en: 'Done.' });
  };
  const tell = () => done.push('kabar');
  register({ actions }, { book: () => Promise.resolve(BOOK), jobs: { periksa: job }, tell, inTurn });
  let finish: () => void = () => undefined;
  const pane = inTurn(async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    done.push('panel');
  });
  const pressed = new Promise<void>((resolve) => {
    handlers.get('periksa')?.({ completed: () => resolve() } as unknown as Office.AddinCommands.Event);
  });
  const next = inTurn(() => Promise.resolve(done.push('panel lagi')));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toEqual([]);
  finish();
  await Promise.all([pane, pressed, next]);
  expect(done.filter((one) => one !== 'kabar')).toEqual(['panel', 'tombol', 'panel lagi']);
});

test('work that fails does not hold up what waits', async () => {
  const inTurn = queue();
  await expect(inTurn(() => Promise.reject(new Error('gagal')))).rejects.toThrow('gagal');
  expect(await inTurn(() => Promise.resolve('jadi'))).toBe('jadi');
});
