import { InputError } from '../workbook/port';
import { rincianOf } from '../workbook/unexpected';
import { oneLine, plainJson, plainLines } from './plain';
import { UNEXPECTED } from './texts';

/** Where the command line speaks to: handed in, so that tests can listen. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Errors and progress. */
  err(text: string): void;
  /** Errors go to a terminal: progress may be shown there. */
  readonly interactive: boolean;
  /** The call itself, where details of unexpected errors are asked for; else null. */
  readonly rinci: string | null;
  /** How many characters a line of results may have. */
  readonly columns: number;
}

const CLEAR_LINE = '\r\x1b[2K';

/** Shows a line on a terminal while work is done, and takes it away after. */
export async function withProgress<T>(io: Io, line: string, work: () => Promise<T>): Promise<T> {
  if (!io.interactive) return work();
  io.err(CLEAR_LINE + oneLine(line).trim());
  try {
    return await work();
  } finally {
    io.err(CLEAR_LINE);
  }
}

/**
 * Says in one line what went wrong. An error that nobody foresaw shows its message, and its stack and causes where
 * they were asked for.
 */
export function complain(io: Io, error: unknown): void {
  io.err(`cascading: ${sentenceOf(error)}\n`);
  if (io.rinci !== null && !(error instanceof InputError))
    io.err(plainLines(`${rincianOf(io.rinci, error)}\n`));
}

/** What went wrong, in one line. */
export function sentenceOf(error: unknown): string {
  const sentence = error instanceof InputError ? error.message : UNEXPECTED(String(error));
  return oneLine(sentence).trim();
}

export function json(value: unknown): string {
  return `${plainJson(JSON.stringify(value, null, 2))}\n`;
}
