import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { refusal } from '../hosts/xlsx/limits/refusal';
import { MAX_FILE_BYTES } from '../hosts/xlsx/zip/zip';
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

/** A place for the output that was found fit, with the input that it must not be. */
export interface Output {
  readonly file: string;
  /** What stands there; undefined for nothing. */
  readonly existing: fs.Stats | undefined;
  /** The input with its identity when it was asked; null where nothing is read. */
  readonly input: { readonly file: string; readonly stats: fs.Stats | undefined } | null;
}

/** Refuses a place for the output that is the input itself, under whatever name or link, or no place for a file. */
export function requireOutput(file: string, input: string | null): Output {
  const existing = statOf(file);
  const output = { file, existing, input: input === null ? null : { file: input, stats: statOf(input) } };
  requireFit(file, output.input);
  return output;
}

function requireFit(file: string, input: Output['input']): void {
  const existing = statOf(file);
  const inputs = input ? [input.stats, statOf(input.file)] : [];
  if (existing && inputs.some((one) => isSame(existing, one))) throw new InputError(CALL.outputIsInput);
  if (existing?.isFile() === false) throw new InputError(FILE.outputNotRegular);
  if (!statOf(path.dirname(file))?.isDirectory()) throw new InputError(FILE.outputFolder);
}

const DRAFT = /^\.cascading-[0-9a-f-]{36}\.tmp$/;
/** A draft this old belongs to no run that still writes; milliseconds. */
const STALE = 60 * 60 * 1000;

/** The permission bits of a file's mode. */
const PERMISSIONS = 0o777;
/** A draft is for its writer only until it takes its place. */
const DRAFT_MODE = 0o600;

/**
 * Writes a file whole or not at all: beside its place first, then put there in one step. An existing file keeps its
 * permissions, and stays as it was where anything fails; a new one gets those of any new file. Right before the last
 * step it is asked again that the place is not the input, and that nobody else wrote there in the meantime.
 * Drafts of runs that were killed long ago are swept away.
 * @throws InputError that says why it cannot be written.
 */
export function writeWhole({ file, existing, input }: Output, bytes: Uint8Array): void {
  let draft: string | null = null;
  try {
    const target = statOf(file) ? fs.realpathSync(file) : file;
    const folder = path.dirname(target);
    sweepDrafts(folder);
    if (statOf(target)) fs.accessSync(target, fs.constants.W_OK);
    draft = path.join(folder, `.cascading-${randomUUID()}.tmp`);
    writeDurably(draft, bytes);
    fs.chmodSync(draft, modeFor(target));
    for (const place of [file, target]) requireFit(place, input);
    if (!isUnchanged(existing, statOf(file))) throw new InputError(FILE.outputChanged);
    fs.renameSync(draft, target);
  } catch (error) {
    if (draft !== null) fs.rmSync(draft, { force: true });
    throw error instanceof InputError ? error : new InputError(writeFault(codeOf(error)), { cause: error });
  }
}

/** The permissions that a file has there, or that a new one gets. */
function modeFor(target: string): number {
  // Node warns of threads that create files at the same time; we have none.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return (statOf(target)?.mode ?? 0o666 & ~process.umask()) & PERMISSIONS;
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
  const handle = fs.openSync(file, 'wx', DRAFT_MODE);
  try {
    fs.writeFileSync(handle, bytes);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function isUnchanged(before: fs.Stats | undefined, now: fs.Stats | undefined): boolean {
  if (!before || !now) return !before && !now;
  return isSame(before, now) && before.size === now.size && before.mtimeMs === now.mtimeMs;
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
