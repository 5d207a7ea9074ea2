import { readFileSync } from 'node:fs';
import path from 'node:path';
import { register, type Ribbon } from '../../src/commands/register';

type Handler = (event: Office.AddinCommands.Event) => void;

/** A ribbon that remembers what it was given, and a button press on it. */
function ribbon(showAsTaskpane: Ribbon['addin']['showAsTaskpane']) {
  const handlers = new Map<string, Handler>();
  register({
    actions: {
      associate: (name: string, handler: Handler) => {
        handlers.set(name, handler);
      },
    },
    addin: { showAsTaskpane },
  });
  const press = (name: string): Promise<string> =>
    new Promise((completed) => {
      const event = {
        completed: () => {
          completed(`${name} selesai`);
        },
      };
      handlers.get(name)?.(event as unknown as Office.AddinCommands.Event);
    });
  return { names: [...handlers.keys()], press };
}

test('the functions of the manifest are those of the ribbon', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(([, name]) => name);
  expect(ribbon(() => Promise.resolve()).names).toEqual(named);
});

test.each(['periksa', 'susun'])('%s brings the pane to view, then says that it is done', async (name) => {
  const done: string[] = [];
  const { press } = ribbon(() => {
    done.push('panel');
    return Promise.resolve();
  });
  done.push(await press(name));
  expect(done).toEqual(['panel', `${name} selesai`]);
});

test('Excel is told the end also when the pane does not come', async () => {
  const { press } = ribbon(() => Promise.reject(new Error('no pane')));
  expect(await press('periksa')).toBe('periksa selesai');
});
