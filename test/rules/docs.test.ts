import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';
import { TINGKAT } from '../../src/rules/rule';
import { periksa } from '../../src/workflow/periksa';
import { build } from './build';

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
  return periksa(build(outline), { ketat }).temuan.map(({ aturan, lokasi }) => ({ aturan, row: lokasi.row }));
}

test('every rule has a page and every page a rule', () => {
  const pages = readdirSync(FOLDER).map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
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
