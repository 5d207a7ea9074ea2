/**
 * Runs everything that must hold: types, lint, format, unused code, the builds, and the tests, those of the
 * pane in a real browser among them. Closes with one plain line: `412 passed, 0 failed`.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { ensureBrowser } = require('./browser');

const ROOT = path.resolve(__dirname, '..');
const RESULTS = path.join(ROOT, 'test-results', 'jest.json');

// Each counts as one test.
/** @type {[string, string][]} */
const CHECKS = [
  ['types', 'tsc --noEmit -p .'],
  ['lint', 'eslint . --max-warnings 0'],
  ['format', 'prettier --check --log-level warn .'],
  ['unused code and packages', 'knip --no-progress'],
  ['build', 'webpack --mode production --config-name pane --config-name cli --stats errors-warnings'],
];

/** @param {string} command */
function succeeds(command) {
  // Through the shell, so that Windows finds the programs of node_modules too.
  return spawnSync(command, { cwd: ROOT, stdio: 'inherit', shell: true }).status === 0;
}

/** @param {string} name @param {boolean} passed */
function report(name, passed) {
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
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

/** What jest counted; a test file that could not run, or no result at all, is a failure. */
function jest() {
  rmSync(RESULTS, { force: true });
  const ended = succeeds(`jest --json --outputFile=test-results/jest.json`);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(RESULTS, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: ended ? failed : Math.max(failed, 1) };
}

const counts = [...CHECKS.map(([name, command]) => report(name, succeeds(command))), browser(), jest()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
