const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

/**
 * Where a program lies: the file that an environment variable names (that or none), else by its names in PATH,
 * else in its usual places; null where it is nowhere.
 * @param {string | undefined} given @param {readonly string[]} names @param {readonly string[]} places
 */
function findProgram(given, names, places) {
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...places].find((file) => existsSync(file)) ?? null;
}

/** The same file below each of the folders where Windows keeps programs. @param {string} file */
function inWindows(file) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) => (folder ? [path.join(folder, file)] : []),
  );
}

/** Installs packages of Debian, where this is Debian and we are root; tells whether that was tried. @param {string[]} packages */
function aptInstall(packages) {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (process.getuid?.() !== 0 || !isDebian) return false;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const call of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    execFileSync('apt-get', call, /** @type {any} */ (options));
  }
  return true;
}

module.exports = { findProgram, inWindows, aptInstall };
