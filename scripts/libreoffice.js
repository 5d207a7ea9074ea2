const { findProgram, inWindows, aptInstall } = require('./programs');

/** What the tests use of Debian: Calc without windows, fonts of the widths of Arial, and tools that read PDF. */
const PACKAGES = ['libreoffice-calc-nogui', 'fonts-liberation', 'poppler-utils'];

const PLACES = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...inWindows('LibreOffice/program/soffice.com'),
];

const TOOLS = /** @type {const} */ (['pdftotext', 'pdftoppm', 'pdffonts']);

/** Where an installed LibreOffice lies: SOFFICE_PATH first; null without any. */
function findLibreOffice() {
  return findProgram(process.env.SOFFICE_PATH, ['soffice', 'soffice.com', 'libreoffice'], PLACES);
}

/** Where a tool of poppler-utils lies; null where it is not in PATH. @param {typeof TOOLS[number]} tool */
function findPdfTool(tool) {
  return findProgram(undefined, [tool, `${tool}.exe`], []);
}

/** What is missing of LibreOffice and the tools for its PDF, in words that say what to install; null where all is there. */
function missing() {
  if (!findLibreOffice()) {
    return `LibreOffice not found; install it (Debian: apt-get install ${PACKAGES.join(' ')}) or set SOFFICE_PATH`;
  }
  const tool = TOOLS.find((one) => !findPdfTool(one));
  return tool ? `${tool} not found; install poppler-utils` : null;
}

/** Brings by apt-get what is missing, on Debian as root; returns what is missing after that, null for nothing. */
function ensureLibreOffice() {
  if (missing() === null) return null;
  try {
    if (!process.env.SOFFICE_PATH) aptInstall(PACKAGES);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return missing();
}

module.exports = { ensureLibreOffice, findLibreOffice, findPdfTool };
