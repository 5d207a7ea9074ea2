/**
 * Opens Excel with the add-in of this folder, by Microsoft's own tool. Where Excel cannot be, it says so at once:
 * the tool would first serve the pane and ask for a certificate.
 */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const INSTEAD = 'Tanpa Excel, panel dapat dibuka di peramban dengan `npm run dev`.';

/**
 * Why Excel cannot be opened on this computer, in words for its user; null where it may be there.
 *
 * @param {NodeJS.Platform} platform as `process.platform`
 * @param {(file: string) => boolean} exists
 */
function whyNoExcel(platform, exists) {
  if (platform === 'win32') return null;
  if (platform !== 'darwin') return `Excel hanya ada di Windows dan Mac. ${INSTEAD}`;
  return exists('/Applications/Microsoft Excel.app') ? null : `Excel belum terpasang di Mac ini. ${INSTEAD}`;
}

function main() {
  const why = whyNoExcel(process.platform, existsSync);
  if (why !== null) {
    console.error(why);
    return 2;
  }
  const { status } = spawnSync('office-addin-debugging start manifest.xml', {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
  });
  return status ?? 1;
}

module.exports = { whyNoExcel };

if (require.main === module) process.exitCode = main();
