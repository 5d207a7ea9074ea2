#!/usr/bin/env node
// Writes samples/contoh-realisasi.xlsx anew, through the project's own code, which jest compiles.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const { status } = spawnSync(
  process.execPath,
  [
    require.resolve('jest/bin/jest'),
    '--testMatch',
    '**/test/samples/contoh-realisasi.write.ts',
    '--coverage=false',
  ],
  { cwd: path.dirname(__dirname), stdio: 'inherit' },
);
process.exit(status ?? 1);
