const { chromium } = require('playwright-core');
const { aptInstall, findProgram, inWindows } = require('./programs');

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...inWindows('Google/Chrome/Application/chrome.exe'),
  ...inWindows('Microsoft/Edge/Application/msedge.exe'),
];

/** Where an installed Chrome, Edge or Chromium lies: CHROME_PATH first; null without any. */
function findBrowser() {
  return findProgram(process.env.CHROME_PATH, PROGRAMS, PLACES);
}

/** The browser that is there, or on Debian as root the one that apt-get brings; throws with what to install. */
function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (!process.env.CHROME_PATH) aptInstall(['chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser found. Install Chrome, Edge or Chromium (Debian: apt-get install chromium), or set CHROME_PATH.',
  );
}

/** The installed browser, without a window and without anything it would say to the network itself. */
function howToLaunch() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found; `npm test` says what to install.');
  return {
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
  };
}

/** Opens the browser for this process alone. */
function launchBrowser() {
  return chromium.launch(howToLaunch());
}

/** Opens the browser for several processes, which connect to its `wsEndpoint()`. */
function serveBrowser() {
  return chromium.launchServer(howToLaunch());
}

module.exports = { ensureBrowser, launchBrowser, serveBrowser };
