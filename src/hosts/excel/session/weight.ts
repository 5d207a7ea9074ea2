const UTF8 = new TextEncoder();

/** How many bytes a value takes in a request or an answer: Excel's limits are in these, not in letters. */
export function bytesOf(value: unknown): number {
  return UTF8.encode(JSON.stringify(value)).length;
}
