#!/usr/bin/env node
// Writes samples/contoh-realisasi.xlsx anew, through the project's own code, and runs the test of it.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const { status } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), 'test/samples'], {
  cwd: path.dirname(__dirname),
  env: { ...process.env, TULIS_CONTOH: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
