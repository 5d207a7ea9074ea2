import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { cascadingTexts } from '../src/taskpane/texts/cascading';
import { gridTexts } from '../src/taskpane/texts/grid';
import { periksaTexts } from '../src/taskpane/texts/periksa';
import { realisasiTexts } from '../src/taskpane/texts/realisasi';
import { shellTexts } from '../src/taskpane/texts/shell';
import { susunTexts } from '../src/taskpane/texts/susun';

const DOCS = path.resolve(__dirname, '../docs');
const panduan = readFileSync(path.join(DOCS, 'panduan.md'), 'utf8');

test('the panduan tells of every finding, with the tingkat of its page', () => {
  const told = [
    ...panduan.matchAll(/^\| (.+?) \| \[(.+?)\]\(aturan\/(.+?)\.md\) \| .+\. \| `(.+?)` \|$/gm),
  ].map(([, tingkat, judul, file, id]) => ({ tingkat, judul, file, id }));
  const pages = readdirSync(path.join(DOCS, 'aturan')).map((name) => {
    const id = name.replace(/\.md$/, '');
    const [, judul, tingkat] =
      /^# (.+)\n\n`.+?` · (.+)/.exec(readFileSync(path.join(DOCS, 'aturan', name), 'utf8')) ?? [];
    return { tingkat, judul, file: id, id };
  });
  const byId = (a: { id: string | undefined }, b: { id: string | undefined }) =>
    (a.id ?? '').localeCompare(b.id ?? '');
  expect(told.sort(byId)).toEqual(pages.sort(byId));
});

/** All fixed texts of a catalogue. */
const leaves = (texts: object): string[] =>
  Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'string' ? [text] : typeof text === 'object' && text ? leaves(text) : [],
  );

test('the panduan calls every tab, button and entry of the pane as the pane does', () => {
  const [, work = ''] = /## Bekerja tanpa Excel\n([^]*)\n## Dengan papan ketik/.exec(
    panduan.slice(panduan.indexOf('\n## ')),
  ) ?? [''];
  const told = [...work.matchAll(/\*\*(.+?)\*\*/gs)].map(([, label = '']) => label.replace(/\s+/g, ' '));
  const { tutup, bukaLagi, berjalan } = realisasiTexts.id;
  const catalogues = [cascadingTexts, gridTexts, periksaTexts, realisasiTexts, shellTexts, susunTexts];
  const labels = new Set([
    ...catalogues.flatMap(({ id }) => leaves(id)),
    cascadingTexts.id.lembar(10),
    periksaTexts.id.perbaikiSemua(3).replace(' (3)', ''),
    ...[tutup, bukaLagi, berjalan].map((label) => label(1).replace('TW I', 'TW …')),
    // Not the pane's: a line of the sheet Setelan.
    'Target per triwulan',
  ]);
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter((label) => !labels.has(label))).toEqual([]);
});

test('every link of the panduan leads somewhere', () => {
  const links = [...panduan.matchAll(/\]\(([^)#]*)(#[^)]*)?\)/g)].map(([, file = '', anchor = '']) => ({
    file,
    anchor,
  }));
  expect(links.length).toBeGreaterThan(30);
  const anchors = [...panduan.matchAll(/^#+ (.+)$/gm)].map(
    ([, title = '']) =>
      `#${title
        .toLowerCase()
        .replace(/[^\p{L}\d\s-]/gu, '')
        .replace(/\s/g, '-')}`,
  );
  for (const { file, anchor } of links) {
    if (file) expect([file, existsSync(path.join(DOCS, file))]).toEqual([file, true]);
    else expect(anchors).toContain(anchor);
  }
});

test('every picture of the panduan is there, tells what it shows, is small, and none is left over', () => {
  const shown = [...panduan.matchAll(/!\[(.+)\]\(gambar\/(.+?\.png)\)/g)].map(([, , file = '']) => file);
  const folder = path.join(DOCS, 'gambar');
  expect([...shown].sort()).toEqual(readdirSync(folder).sort());
  for (const file of shown)
    expect([file, statSync(path.join(folder, file)).size < 60_000]).toEqual([file, true]);
});
