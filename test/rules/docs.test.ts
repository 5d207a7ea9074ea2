import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';
import { REALIZATION } from '../../src/rules/realization';
import { TINGKAT, type Finding } from '../../src/rules/rule';
import { baca } from '../../src/workflow/baca';
import { hitung } from '../../src/workflow/hitung';
import { periksa } from '../../src/workflow/periksa';
import { sheetOf, workbookOf } from '../support/grid';
import { build } from './build';

const ALL = [...RULES, ...REALIZATION];

const FOLDER = join(__dirname, '../../docs/aturan');
const page = (id: string) => readFileSync(join(FOLDER, `${id}.md`), 'utf8');

interface Example {
  readonly name: string;
  readonly outline: string;
  readonly ketat: boolean;
}

/** The examples of a page: blocks fenced as 'contoh salah' or 'contoh benar', '… ketat' for strict mode. */
function examplesOf(id: string, kind: 'salah' | 'benar'): Example[] {
  const blocks = page(id).matchAll(new RegExp('^```contoh ' + kind + '( ketat)?\\n(.*?)^```', 'gms'));
  return [...blocks].map(([, ketat, outline = ''], i) => ({
    name: `contoh ${kind} ${i + 1}`,
    outline,
    ketat: ketat !== undefined,
  }));
}

/** What is found in an example: the rule, and the row it leads to. */
function found({ outline, ketat }: Example) {
  const temuan = outline.startsWith('|') ? foundInTable(outline) : periksa(build(outline), { ketat }).temuan;
  return temuan.map(({ aturan, lokasi }) => ({ aturan, row: lokasi.row }));
}

/** An example that is a table of realization: '| Indikator | TW I |'. What is not an Indonesian number is a text. */
function foundInTable(outline: string): readonly Finding[] {
  const rows = outline.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .map((cell) => (/^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell)),
  );
  const content = workbookOf(sheetOf(rows));
  return hitung(content, baca(content)).temuan;
}

test('every rule has a page and every page a rule', () => {
  const pages = readdirSync(FOLDER).map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(ALL.map(({ id }) => id).sort());
});

describe.each(ALL.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its page tells its title, its level and why', () => {
    const text = page(id).replace(/\s+/g, ' ');
    expect(text).toContain(`# ${rule.judul} `);
    expect(TINGKAT).toContain(rule.tingkat);
    expect(text).toContain(`\`${id}\` · ${rule.tingkat}`);
    expect(text).toContain(rule.alasan);
    expect(text).toContain('## Cara memperbaiki');
  });

  test('its page has a wrong and a right example', () => {
    expect(examplesOf(id, 'salah')).not.toEqual([]);
    expect(examplesOf(id, 'benar')).not.toEqual([]);
  });

  test.each(examplesOf(id, 'salah').map((example) => [example.name, example] as const))(
    '%s: only this rule fires, at the marked lines',
    (_name, example) => {
      const marked = example.outline.split('\n').flatMap((line, row) => (line.includes('←') ? [row] : []));
      expect(marked).not.toEqual([]);
      expect(found(example)).toEqual(marked.map((row) => ({ aturan: id, row })));
    },
  );

  test.each(examplesOf(id, 'benar').map((example) => [example.name, example] as const))(
    '%s: nothing is found',
    (_name, example) => expect(found(example)).toEqual([]),
  );
});
