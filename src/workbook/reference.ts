const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!()]+))!/;

/** The sheet that a reference points to, with or without '='; null where it names none. */
export function sheetOfReference(reference: string): string | null {
  const [, quoted, plain] = REFERENCE.exec(reference.trim()) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
