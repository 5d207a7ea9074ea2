import { GUARD } from './labels';

/**
 * How a sheet says that something goes on. A box, a team or a label drawn again ends with '(lanjutan)'; a cell that
 * begins with '…' and an invisible sign goes on with the text above it, after a space or within a word.
 */
const AGAIN = '(lanjutan)';
const MORE = `… ${GUARD}`;
const WITHIN_WORD = `…${GUARD}`;

const ENDS_AGAIN = /(?:^|[^\u2060])\(lanjutan\)$/i;

/** A name as it is drawn again: 'Program Kepegawaian (lanjutan)'. */
export const drawnAgain = (nama: string): string => `${nama} ${AGAIN}`.trim();

/** A further part of a text that stands in several cells. @param glued it begins within a word */
export const furtherPart = (part: string, glued: boolean): string => (glued ? WITHIN_WORD : MORE) + part;

/** Whether a cell as written is a box, team or label drawn again. */
export const isDrawnAgain = (raw: string): boolean => ENDS_AGAIN.test(raw.trim());

/** A cell drawn again without its '(lanjutan)'. */
export const onceOnly = (raw: string): string => raw.trim().slice(0, -AGAIN.length).trim();

/** What a cell adds to the text above it; null where it begins a text of its own. */
export function partOfAbove(raw: string): string | null {
  if (raw.startsWith(MORE)) return ` ${raw.slice(MORE.length)}`;
  return raw.startsWith(WITHIN_WORD) ? raw.slice(WITHIN_WORD.length) : null;
}

/** A text that only looks drawn again, with an invisible sign that tells it apart. */
export function guardGoingOn(text: string): string {
  return ENDS_AGAIN.test(text) ? text.slice(0, -AGAIN.length) + GUARD + text.slice(-AGAIN.length) : text;
}
