import { foldSpace } from '../../cascade/text';

const EXECUTOR =
  '(?:JF[TU]?|JP[TU]?|JPTP|pelaksana|fungsional(?: umum| tertentu)?|jabatan (?:fungsional|pelaksana)(?: umum| tertentu)?)';
const EXECUTORS = new RegExp(`^${EXECUTOR}(?:\\s*[/,&]\\s*${EXECUTOR})*$`, 'i');

/** What a matrix writes in place of an executor's name: 'JFT/JFU', 'JFU', 'JPU', 'Pelaksana'. */
export function isExecutorLabel(text: string): boolean {
  return EXECUTORS.test(foldSpace(text));
}

/** Looks like a person's name or a post, as against a line of work. */
export function looksLikePerson(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = text.replace(/[^\p{Lu}]/gu, '');
  return (
    letters.length > 1 &&
    (capitals.length * 2 > letters.length ||
      /,\s*(?:S|A|M|Dr|Drs|Ir)\.?\s?[A-Z]/.test(text) ||
      /^(kepala|sekretaris|kabid|kabag|kasubag|kasubbag|kasubbid|kasi|irban|ka|staf|camat|lurah|inspektur|direktur)\b/i.test(
        text,
      ))
  );
}
