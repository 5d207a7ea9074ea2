const NUMBER = /^(?:\(([0-9]{1,3})\)|([0-9]{1,3})[.)])\s*(?=[^\s0-9])/;
const BULLET = /^(?:[-–—•▪●*]|[a-z][.)])\s+/;

/** A line of a list; the number is null where none stands before it. */
export interface Numbered {
  readonly nomor: number | null;
  readonly text: string;
}

/**
 * A line of a list without the number or bullet before it.
 * @example withoutNumber('3) Menyusun laporan') // { nomor: 3, text: 'Menyusun laporan' }
 */
export function withoutNumber(text: string): Numbered {
  const match = NUMBER.exec(text);
  const nomor = match ? Number(match[1] ?? match[2]) : null;
  return { nomor, text: text.slice(match?.[0].length ?? 0).replace(BULLET, '') };
}
