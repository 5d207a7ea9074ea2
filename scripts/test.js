/**
 * Runs everything that must hold: types, lint, format, unused code, the builds, and the tests, those of the
 * pane in a real browser among them. Closes with one plain line: `412 passed, 0 failed`, and `, 3 skipped` where
 * tests lack a program that is not installed. With `--no-skips` a skipped test is a failed one; with `--all`
 * generated tests run ten times as often, and matrices whole.
 */
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { text } = require('node:stream/consumers');
const { ensureBrowser } = require('./browser');
const { ensureLibreOffice } = require('./libreoffice');

const ROOT = path.resolve(__dirname, '..');
const RESULTS = path.join(ROOT, 'test-results', 'jest.json');
const SKIPS_FAIL = process.argv.includes('--no-skips');
const ALL = process.argv.includes('--all');
// test/support/runs.ts reads it.
if (ALL) process.env.TEST_ALL = '1';

// Each counts as one test. The two lists run side by side, as most machines have two cores at least.
// What was looked at and has not changed since is kept in .cache, which a clean checkout has not; a changed type can
// make a file wrong that did not change, which cached lint does not see: `npm run test:all` looks at every file anew.
const KEPT = ALL ? '' : ' --cache --cache-strategy content --cache-location .cache/';
const kept = (/** @type {string} */ name) => (KEPT ? KEPT + name : '');
/** @type {[string, string][][]} */
const CHECKS = [
  [['lint', `eslint . --max-warnings 0${kept('lint')}`]],
  [
    ['types', 'tsc --noEmit --incremental --tsBuildInfoFile .cache/types.json -p .'],
    ['format', `prettier --check --log-level warn${kept('format')} .`],
    ['unused code and packages', 'knip --no-progress'],
    ['build', 'webpack --mode production --config-name pane --config-name cli --stats errors-warnings'],
  ],
];

/** @param {string} command */
function succeeds(command) {
  // Through the shell, so that Windows finds the programs of node_modules too.
  return spawnSync(command, { cwd: ROOT, stdio: 'inherit', shell: true }).status === 0;
}

/** One check after the other; what one says is shown whole once it has ended. @param {[string, string][]} list */
async function check(list) {
  const counts = [];
  for (const [name, command] of list) {
    const child = spawn(`${command} 2>&1`, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    process.stdout.write(await text(child.stdout));
    counts.push(report(name, (await ended) === 0));
  }
  return counts;
}

/** @param {string} name @param {boolean} passed */
function report(name, passed) {
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function browser() {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
    return report('a browser', true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return report('a browser', false);
  }
}

/** Brings LibreOffice where it can; the tests that need it skip themselves where it is not. */
function libreOffice() {
  const lacking = ensureLibreOffice();
  if (lacking !== null) console.log(`skipped: tests with LibreOffice. ${lacking}`);
}

/** What jest counted; a test file that could not run, or no result at all, is a failure. */
function jest() {
  rmSync(RESULTS, { force: true });
  const ended = succeeds(`jest --json --outputFile=test-results/jest.json`);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } =
    JSON.parse(readFileSync(RESULTS, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return {
    passed: numPassedTests,
    failed: ended ? failed : Math.max(failed, 1),
    skipped: numPendingTests + numTodoTests,
  };
}

/** @param {{ passed: number, failed: number, skipped: number }[]} counts */
function close(counts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0);
  const [passed, skipped] = [sum('passed'), sum('skipped')];
  if (SKIPS_FAIL && skipped > 0)
    console.log(`Of the failed, ${skipped} were skipped, which must not be here.`);
  const failed = sum('failed') + (SKIPS_FAIL ? skipped : 0);
  const aside = skipped > 0 && !SKIPS_FAIL ? `, ${skipped} skipped` : '';
  console.log(`${passed} passed, ${failed} failed${aside}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function main() {
  const checks = (await Promise.all(CHECKS.map(check))).flat();
  const found = browser();
  libreOffice();
  close([...checks, found, jest()]);
}

void main();
