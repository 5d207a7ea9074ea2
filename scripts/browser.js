const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            path.join(folder, 'Google/Chrome/Application/chrome.exe'),
            path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
  ),
];

/** Where an installed Chrome, Edge or Chromium lies: CHROME_PATH first; null without any. */
function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = PROGRAMS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...PLACES].find((file) => existsSync(file)) ?? null;
}

/** The browser that is there, or on Debian as root the one that apt-get brings; throws with what to install. */
function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && isDebian() && !process.env.CHROME_PATH) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-q'], /** @type {any} */ (options));
    execFileSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
      /** @type {any} */ (options),
    );
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser found. Install Chrome, Edge or Chromium (Debian: apt-get install chromium), or set CHROME_PATH.',
  );
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Opens the installed browser, without a window and without anything it would say to the network itself. */
function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found; `npm test` says what to install.');
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
    ],
  });
}

module.exports = { ensureBrowser, launchBrowser };
