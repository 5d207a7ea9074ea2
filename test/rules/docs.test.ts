import { readdirSync } from 'node:fs';
import { ALL_RULES, ruleRank } from '../../src/rules';
import { TINGKAT } from '../../src/rules/rule';
import { INDONESIAN } from '../../src/rules/texts/id';
import { examplesOf, FOLDER, page, temuanIn, type Example } from './examples';

/** What is found in an example: the rule, and the row it leads to. */
const found = (example: Example) =>
  temuanIn(example).map(({ aturan, lokasi }) => ({ aturan, row: lokasi.row }));

test('every rule has a card of its own place', () => {
  const ranks = ALL_RULES.map(({ id }) => ruleRank(id));
  expect([...ranks].sort((a, b) => a - b)).toEqual(ALL_RULES.map((_, i) => i));
});

test('every rule has a page and every page a rule', () => {
  const pages = readdirSync(FOLDER).map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
});

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its page tells its title, its level and why', () => {
    const { judul, alasan } = INDONESIAN.aturan[id];
    const text = page(id).replace(/\s+/g, ' ');
    expect(text).toContain(`# ${judul} `);
    expect(TINGKAT).toContain(rule.tingkat);
    expect(text).toContain(`\`${id}\` · ${rule.tingkat}`);
    expect(text).toContain(alasan);
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
