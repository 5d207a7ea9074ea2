import { refusal } from '../limits/refusal';

/** How far into a part its declaration reaches. */
const DECLARATION = 200;

/**
 * The coding of a part's text by its byte order mark, else by its declaration; UTF-8 where it names none.
 *
 * @example codingOf(bytes of '<?xml version="1.0" encoding="windows-1252"?>') // 'windows-1252'
 * @throws InputError where nobody knows the coding.
 */
export function codingOf(part: Uint8Array): string {
  const [first, second, third] = part;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // Without a mark the zeros of its letters tell UTF-16.
  if (first === 0 || second === 0) return first === 0 ? 'utf-16be' : 'utf-16le';
  const head = new TextDecoder('latin1').decode(part.subarray(0, DECLARATION));
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  return label === undefined ? 'utf-8' : knownCoding(label);
}

function knownCoding(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    // What was read so far had one byte for each letter.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch (error) {
    throw refusal('rusak', error);
  }
}

/** The text of a part; what is no text in its coding is replaced by U+FFFD. */
export function decodePart(part: Uint8Array): string {
  return new TextDecoder(codingOf(part)).decode(part);
}

/**
 * The text of a part that is to be written again.
 * @throws InputError where some of it would be lost.
 */
export function decodeWhole(part: Uint8Array): string {
  try {
    return new TextDecoder(codingOf(part), { fatal: true }).decode(part);
  } catch (error) {
    throw refusal('takTerubah', error);
  }
}

/** A text that declares the coding in which it is written: UTF-8. */
export function declaringUtf8(xml: string): string {
  return xml.replace(
    /^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/,
    (_, before: string) => `${before}"UTF-8"`,
  );
}
