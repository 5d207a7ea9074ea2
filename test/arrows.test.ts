import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../eslint.config.js';

/**
 * The lint rules that keep the house in order, tried on texts that break and keep them: each alone, as the project's
 * own config sets it, since all of them together take a second for each text.
 */
const linter = new Linter();

/** Some rules of the project's config, to try on texts. */
function verifier(names: readonly string[]): (filename: string, code: string) => Linter.LintMessage[] {
  const parsed = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  const rules = (config as Linter.Config[]).flatMap(({ files, rules: its = {} }) => {
    const chosen = Object.fromEntries(Object.entries(its).filter(([name]) => names.includes(name)));
    return Object.keys(chosen).length === 0 ? [] : [{ ...(files && { files }), rules: chosen }];
  });
  const plugins = Object.assign({}, ...(config as Linter.Config[]).map((one) => one.plugins)) as object;
  const configs = [{ ...parsed, plugins }, ...rules] as Linter.Config[];
  return (filename, code) => linter.verify(code, configs, { filename });
}

type Faults = (filename: string, code: string) => string[];

/** What some rules find, by their names; a text that cannot be parsed is told by its message. */
function found(...names: readonly string[]): Faults {
  const verify = verifier(names);
  return (filename, code) => verify(filename, code).map(({ ruleId, message }) => ruleId ?? message);
}

const arrows = found('house/arrows');
const verifyArrows = verifier(['house/arrows']);
const messages: Faults = (filename, code) => verifyArrows(filename, code).map(({ message }) => message);

/** Those of the imports that the arrows refuse to a file of the folder. */
function refused(folder: string, imports: readonly string[]): string[] {
  return imports.filter(
    (what) => arrows(`src/${folder}/contoh.ts`, `export { x } from '${what}';\n`).length > 0,
  );
}

const use = (what: string) => `import { x } from '${what}';\nexport const y = x;\n`;

const FOREIGN = [
  ...['node:fs', 'fs', 'react', 'hucre', 'fflate', '@microsoft/office-js', '../../package.json'],
  ...['../hosts/xlsx', '../taskpane/texts', '../cli/cascading', '../commands/commands'],
];

describe('arrows run one way', () => {
  test.each(['cascade', 'workbook', 'measure', 'realisasi', 'rules', 'layouts', 'workflow'])(
    'src/%s imports neither Office, React, Node, a library of files, nor a host',
    (folder) => {
      expect(refused(folder, FOREIGN)).toEqual(FOREIGN);
    },
  );

  test.each([
    ['cascade', ['../realisasi/table', '../workbook/sheet', '../rules/rule', '../measure/do']],
    ['workbook', ['../realisasi/table', '../measure/do', '../rules/rule', '../layouts/pohon/read']],
    ['measure', ['../realisasi/table', '../workbook/sheet', '../rules/rule', '../workflow/baca']],
    [
      'realisasi',
      ['../rules/rule', '../layouts/foreign-table/read', '../workflow/hitung', 'fastest-levenshtein'],
    ],
    ['rules', ['../layouts/pohon/read', '../workflow/baca']],
    ['layouts', ['../workflow/baca']],
    [
      'hosts',
      [
        '../realisasi/table',
        '../workflow/baca',
        '../layouts/pohon/read',
        '../taskpane/texts',
        '../rules/rule',
      ],
    ],
    ['taskpane', ['../cli/cascading', '../../package.json']],
    ['commands', ['../cli/cascading', '../taskpane/texts']],
    ['cli', ['../taskpane/texts', '../commands/commands', '../../test/data/bkd-pemalang-2024.json']],
    ['lain', ['../cascade/cascade']],
  ])('src/%s may not import %s', (folder, imports) => {
    expect(refused(folder, imports)).toEqual(imports);
  });

  test.each([
    ['cascade', ['./walk', 'fastest-levenshtein']],
    ['workbook', ['./sheet', '../cascade/cascade']],
    ['measure', ['../cascade/walk', 'fastest-levenshtein']],
    ['realisasi', ['../measure/measure', '../workbook/sheet', '../cascade/text']],
    [
      'rules',
      [
        '../realisasi/table',
        '../measure/do',
        '../workbook/address',
        '../cascade/walk',
        'fastest-levenshtein',
      ],
    ],
    [
      'layouts',
      ['../realisasi/table', '../measure/do', '../workbook/plan', '../cascade/walk', '../rules/rule'],
    ],
    ['workflow', ['../layouts/pohon/read', '../rules/rule', '../measure/do', '../workbook/port']],
    ['hosts', ['../workbook/port', '../cascade/cascade', 'hucre', 'fflate', 'node:fs']],
    ['cli', ['../hosts/xlsx', '../workflow/baca', 'node:fs', '../../package.json']],
    ['taskpane', ['../hosts/xlsx', '../workflow/baca', '../cascade/walk', 'react']],
  ])('src/%s may import %s', (folder, imports) => {
    expect(refused(folder, imports)).toEqual([]);
  });

  test.each([
    ['rules/data/node.ts', '../shared/fault', 'src/rules/data may not import from src/rules/shared.'],
    [
      'taskpane/tabs/susun/form.ts',
      '../periksa/findings',
      'src/taskpane/tabs/susun may not import from src/taskpane/tabs/periksa.',
    ],
    ['hosts/xlsx/zip/zip.ts', '../read', 'src/hosts/xlsx/zip may not import from src/hosts/xlsx/read.'],
    ['hosts/excel/read/blocks.ts', '../../file', 'src/hosts/excel may not import from src/hosts/file.'],
    ['rules/lain/contoh.ts', '../data/node', 'src/rules/lain has no rank in scripts/arrows.js.'],
  ])('inside a folder src/%s may not import %s', (file, what, why) => {
    expect(messages(`src/${file}`, use(what))).toEqual([why]);
  });

  test.each([
    ['rules/shared/fault.ts', '../data/node'],
    ['rules/shared/fault.ts', '../rule'],
    ['rules/index.ts', './cascade/ejaan'],
    ['taskpane/app/useOpen.ts', '../tabs/susun/SusunTab'],
    ['hosts/xlsx/read/index.ts', '../limits/refusal'],
    ['hosts/excel/read/index.ts', '../../xlsx/limits/gate'],
  ])('inside a folder src/%s may import %s', (file, what) => {
    expect(messages(`src/${file}`, use(what))).toEqual([]);
  });

  test('a deeper folder is judged by where the path leads', () => {
    expect(arrows('src/layouts/pohon/read.ts', use('../boxes/grid'))).toEqual([]);
    expect(arrows('src/layouts/pohon/read.ts', use('../../workflow/baca'))).toEqual(['house/arrows']);
  });

  test.each([
    ['a type', `import type { X } from '../hosts/xlsx';\nexport type Y = X;\n`],
    ['a type in place', `export type Y = import('../hosts/xlsx').X;\n`],
    ['a re-export', `export { x } from '../hosts/xlsx';\n`],
    ['a re-export of everything', `export * from '../hosts/xlsx';\n`],
    ['an import() on demand', `export const load = () => import('../hosts/xlsx');\n`],
  ])('%s is an import too', (_, code) => {
    expect(arrows('src/workflow/contoh.ts', code)).toContain('house/arrows');
  });
});

describe('the core knows neither browser, Node nor Office', () => {
  const faults = found('no-restricted-globals');

  test.each(['document', 'window', 'Office', 'Excel', 'process', 'Buffer', 'require', 'fetch', 'globalThis'])(
    'without importing it: %s',
    (name) => {
      const code = `export const y = ${name};\n`;
      expect(faults('src/cascade/contoh.ts', code)).toEqual(['no-restricted-globals']);
      expect(faults('src/taskpane/contoh.ts', code)).toEqual([]);
    },
  );

  test('what the language itself brings is free', () => {
    const code = `export const y = [new Map(), new Intl.Collator('id'), JSON, Math.max(1, 2)];\n`;
    expect(faults('src/cascade/contoh.ts', code)).toEqual([]);
  });
});

describe('habits', () => {
  const syntax = found('no-restricted-syntax');

  test('any and the non-null ! are errors', () => {
    const faults = found('@typescript-eslint/no-explicit-any', '@typescript-eslint/no-non-null-assertion');
    const code = `export const y = (x: any, z?: string) => [x, z!];\n`;
    expect(faults('src/cascade/contoh.ts', code)).toEqual([
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });

  test('a function can be read without scrolling', () => {
    const faults = found('max-lines-per-function');
    const body = (lines: number) => `export function y(x: number[]) {\n${'  x.push(1);\n'.repeat(lines)}}\n`;
    expect(faults('src/cascade/contoh.ts', body(58))).toEqual([]);
    expect(faults('src/cascade/contoh.ts', body(59))).toEqual(['max-lines-per-function']);
  });

  test.each([
    'out.push(...list)',
    'Math.max(0, ...list)',
    'new Map(...list)',
    'Math.min.apply(null, list)',
    'out.concat(...list)',
  ])('no list is spread into a call: %s', (call) => {
    const code = `export const y = (out, list) => ${call};\n`;
    expect(syntax('src/cascade/contoh.ts', code)).toEqual(['no-restricted-syntax']);
  });

  test('a list may be spread into another list', () => {
    const code = `export const y = (list) => [0, ...list, ...new Set([...list])];\n`;
    expect(syntax('src/cascade/contoh.ts', code)).toEqual([]);
  });

  test.each(['it.only', 'test.skip', 'describe.only', 'it.todo', 'xit', 'fdescribe'])(
    'a test may not use %s',
    (call) => {
      expect(syntax('test/contoh.test.ts', `${call}('x', () => {});\n`)).toEqual(['no-restricted-syntax']);
    },
  );
});
