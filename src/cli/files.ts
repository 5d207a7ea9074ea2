import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { refusal } from '../hosts/xlsx/refusal';
import { MAX_FILE_BYTES } from '../hosts/xlsx/zip';
import { InputError } from '../workbook/port';
import { CALL, FILE } from './texts';

/** The bytes of a file. @throws InputError that says why they cannot be had. */
export function readBytes(file: string): Uint8Array {
  try {
    const stats = fs.statSync(file);
    if (stats.isDirectory()) throw new InputError(FILE.isFolder);
    if (!stats.isFile()) throw new InputError(FILE.notRegular);
    if (stats.size > MAX_FILE_BYTES) throw refusal('terlaluBesar');
    return fs.readFileSync(file);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(readFault(codeOf(error)), { cause: error });
  }
}

/** Refuses a place for the output that is the input itself, under whatever name or link, or no place for a file. */
export function requireOutput(output: string, input: string): void {
  const existing = statOf(output);
  if (existing && isSame(existing, statOf(input))) throw new InputError(CALL.outputIsInput);
  if (existing?.isFile() === false) throw new InputError(FILE.outputNotRegular);
  if (!statOf(path.dirname(output))?.isDirectory()) throw new InputError(FILE.outputFolder);
}

const DRAFT = /^\.cascading-[0-9a-f-]{36}\.tmp$/;
/** A draft this old belongs to no run that still writes; milliseconds. */
const STALE = 60 * 60 * 1000;

/**
 * Writes a file whole or not at all: beside its place first, then put there in one step. A failure leaves no
 * file, and an existing one as it was. Drafts of runs that were killed long ago are swept away.
 * @throws InputError that says why it cannot be written.
 */
export function writeWhole(output: string, bytes: Uint8Array): void {
  const target = statOf(output) ? fs.realpathSync(output) : output;
  const folder = path.dirname(target);
  const draft = path.join(folder, `.cascading-${randomUUID()}.tmp`);
  sweepDrafts(folder);
  try {
    if (statOf(target)) fs.accessSync(target, fs.constants.W_OK);
    writeDurably(draft, bytes);
    fs.renameSync(draft, target);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new InputError(writeFault(codeOf(error)), { cause: error });
  }
}

/** What cannot be swept does not matter. */
function sweepDrafts(folder: string): void {
  try {
    for (const name of fs.readdirSync(folder).filter((name) => DRAFT.test(name))) {
      const file = path.join(folder, name);
      if (Date.now() - fs.statSync(file).mtimeMs > STALE) fs.rmSync(file, { force: true });
    }
  } catch {
    // The folder may not be listed, or somebody else swept first.
  }
}

function writeDurably(file: string, bytes: Uint8Array): void {
  const handle = fs.openSync(file, 'wx');
  try {
    fs.writeFileSync(handle, bytes);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function isSame(one: fs.Stats, other: fs.Stats | undefined): boolean {
  return one.dev === other?.dev && one.ino === other.ino;
}

function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

function readFault(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return FILE.notFound;
  if (code === 'EACCES' || code === 'EPERM') return FILE.notAllowed;
  return code === 'EBUSY' ? FILE.busy : FILE.unreadable(code);
}

function writeFault(code: string): string {
  if (code === 'EACCES' || code === 'EROFS') return FILE.outputNotAllowed;
  if (code === 'EBUSY' || code === 'EPERM') return FILE.busy;
  return code === 'ENOSPC' || code === 'EDQUOT' ? FILE.outputFull : FILE.unwritable(code);
}
