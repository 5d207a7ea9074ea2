import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice, findPdfTool } from '../../scripts/libreoffice';

/** Starting and converting take seconds; on a machine under load minutes. What takes longer hangs. */
const LIMIT = 600_000;

/** Has LibreOffice compute every formula of a file anew, whatever result the file holds. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A test that needs LibreOffice; where it is not installed, skipped in sight, with the reason in its name. */
export function withLibreOffice(title: string, body: () => Promise<void>): void {
  if (findLibreOffice()) it(title, body, LIMIT);
  else it.skip(`${title} (skipped: LibreOffice is not installed)`, body);
}

/** As `withLibreOffice`, for a test that looks into a PDF. */
export function withPdf(title: string, body: () => Promise<void>): void {
  if (!findLibreOffice()) withLibreOffice(title, body);
  else if (findPdfTool('pdftotext')) it(title, body, LIMIT);
  else it.skip(`${title} (skipped: poppler-utils is not installed)`, body);
}

/**
 * The workbooks with every formula computed anew by LibreOffice, in one run: several small ones take it less time than
 * a large one. @param workbooks the bytes of .xlsx files
 */
export async function recalculated(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const converted = await convert(workbooks, 'xlsx', folder);
    return converted.map((file) => readFileSync(file));
  });
}

/** The printed workbook, as PDF. @param workbook the bytes of an .xlsx */
export async function printedPdf(workbook: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const [file = ''] = await convert([workbook], 'pdf', folder);
    return readFileSync(file);
  });
}

/** What a tool of poppler says of a PDF: `pdftotext` its text with the lay-out kept, `pdffonts` its fonts. */
export async function pdfSays(tool: 'pdftotext' | 'pdffonts', pdf: Uint8Array): Promise<string> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'buku.pdf');
    writeFileSync(file, pdf);
    return run(findPdfTool(tool), tool === 'pdftotext' ? ['-layout', file, '-'] : [file]);
  });
}

/** The words of a PDF with the places they stand at, as XHTML: cell by cell, in the order they were drawn. */
export async function pdfWords(pdf: Uint8Array): Promise<string> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'buku.pdf');
    writeFileSync(file, pdf);
    return run(findPdfTool('pdftotext'), ['-raw', '-bbox', file, '-']);
  });
}

/** Each conversion has a profile of its own: two LibreOffice never share one, so tests may run side by side. */
async function convert(
  workbooks: readonly Uint8Array[],
  to: 'xlsx' | 'pdf',
  folder: string,
): Promise<string[]> {
  const [profile, target] = [path.join(folder, 'profil'), path.join(folder, 'hasil')];
  const names = workbooks.map((_, i) => `buku-${i + 1}`);
  const sources = names.map((name) => path.join(folder, `${name}.xlsx`));
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), SETTINGS);
  for (const [i, workbook] of workbooks.entries()) writeFileSync(sources[i] ?? '', workbook);
  await run(findLibreOffice(), [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf:calc_pdf_Export',
    '--outdir',
    target,
    ...sources,
  ]);
  return names.map((name) => path.join(target, `${name}.${to}`));
}

/** Ends with its output; past the limit the program and all that it started are ended. */
function run(program: string | null, args: readonly string[]): Promise<string> {
  if (program === null) throw new Error('Not installed.');
  return new Promise((resolve, reject) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, { detached: ownGroup });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const timer = setTimeout(() => {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, LIMIT);
    child.on('error', reject).on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(said.stdout);
      else reject(new Error(`${program} ended with ${String(code)}. ${said.stderr}`));
    });
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cascading-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
