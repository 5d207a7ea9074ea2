import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

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
