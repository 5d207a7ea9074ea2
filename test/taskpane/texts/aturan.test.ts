import { RULES } from '../../../src/rules';
import { REALIZATION } from '../../../src/rules/realization';
import { aturanTexts } from '../../../src/taskpane/texts/aturan';

const ALL = [...RULES, ...REALIZATION];

test('Indonesian says what the rule says', () => {
  expect(ALL.map((rule) => aturanTexts.id(rule).judul)).toEqual(ALL.map(({ judul }) => judul));
});

test.each(ALL.map((rule) => [rule.id, rule] as const))('%s has words in English', (_, rule) => {
  const { judul, alasan } = aturanTexts.en(rule);
  expect([judul === rule.judul, alasan === rule.alasan]).toEqual([false, false]);
  expect(alasan).toMatch(/^[A-Z].*\.$/);
});

test('a rule that is not known is called by its id', () => {
  const unknown = { id: 'aturan-baru', judul: 'aturan-baru', alasan: '' };
  expect(aturanTexts.en(unknown)).toEqual({ judul: 'aturan-baru', alasan: '' });
});
