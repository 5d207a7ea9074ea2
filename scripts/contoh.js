#!/usr/bin/env node
// Writes samples/contoh.xlsx anew with the built command line: the example that the pane loads and the package ships.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.dirname(__dirname);
const { status } = spawnSync(
  process.execPath,
  [path.join(ROOT, 'dist/cli/cascading.js'), 'contoh', '-o', 'samples/contoh.xlsx', '--timpa'],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(status ?? 1);
