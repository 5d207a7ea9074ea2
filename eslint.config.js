const eslint = require('@eslint/js');
const tseslint = require('typescript-eslint');
const reactHooks = require('eslint-plugin-react-hooks');
const officeAddins = require('eslint-plugin-office-addins');
const globals = require('globals');
const arrows = require('./scripts/arrows');

/** Names that stand for the browser, Node or Office, and for no part of the language: no word of the core. */
const hostNames = new Set(
  [globals.browser, globals.node]
    .flatMap(Object.keys)
    .filter((name) => !(name in globals.builtin) && !['Intl', 'AbortSignal'].includes(name))
    .concat('Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'globalThis'),
);

/** A test that is set aside tests nothing, and one that stands alone hides the others. @param {string} tricks */
const testTricks = (tricks) =>
  [
    `MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(${tricks})$/]`,
    'CallExpression[callee.name=/^(xit|fit|xtest|xdescribe|fdescribe)$/]',
  ].map((selector) => ({ selector, message: 'Every test runs.' }));

/** A list spread into a call is put on the stack item by item, which overflows at some 100,000. */
const SPREAD_CALLS = [
  ':matches(CallExpression, NewExpression) > SpreadElement.arguments',
  "CallExpression[callee.property.name='apply'][callee.object.type='MemberExpression']",
].map((selector) => ({
  selector,
  message: 'No list is spread into a call: use pushAll, maxOf or minOf of src/cascade/list.ts.',
}));

module.exports = tseslint.config(
  // The linter of workbooks is taken over as it is.
  {
    ignores: [
      'dist/',
      '.cache/',
      'coverage/',
      'test-results/',
      'hasil/',
      'paket/',
      'test/support/excel-lint.mjs',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Texts are walked by code point on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { house: { rules: { arrows: arrows.rule } } },
    rules: {
      'house/arrows': 'error',
      'no-restricted-syntax': ['error', ...SPREAD_CALLS],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: arrows.CORE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...hostNames].map((name) => ({
          name,
          message: 'The core knows neither browser, Node nor Office.',
        })),
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs['recommended-latest'].rules,
  },
  {
    files: ['src/{hosts,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...testTricks('only|skip|todo|failing')] },
  },
  {
    // The one place that may skip: what needs a program that is not installed; `npm test` counts it.
    files: ['test/support/libreoffice.ts'],
    rules: { 'no-restricted-syntax': ['error', ...testTricks('only|todo|failing')] },
  },
  {
    files: ['*.{js,cjs}', 'scripts/**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },
);
