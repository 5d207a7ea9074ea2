/** How many causes of an error are told. */
const CAUSES = 8;

/**
 * An error that ended work elsewhere, in a worker: what was told of it there is all that crossed over.
 */
export class FarError extends Error {
  override readonly name = 'FarError';

  /** @param told as `toldOf` gives it, where it happened */
  constructor(
    message: string,
    readonly told: readonly string[],
  ) {
    super(message);
  }
}

/**
 * What is known of an error that nobody foresaw: one text each for itself and for what caused it, the outermost first,
 * with its stack where it has one.
 *
 * @example toldOf(new Error('a', { cause: 'b' })) // ['Error: a\n    at …', 'b']
 */
export function toldOf(error: unknown): readonly string[] {
  const told: string[] = [];
  for (let one = error; one !== undefined && told.length < CAUSES; one = causeOf(one)) {
    if (one instanceof FarError) return [...told, ...one.told];
    told.push(textOf(one));
  }
  return told;
}

/**
 * What a user copies for a developer: what was being done, then the error with its causes.
 *
 * @param during what was being done, as 'Menyusun lembar…'
 */
export function rincianOf(during: string, error: unknown): string {
  return [`Saat: ${during}`, ...toldOf(error)].join('\n');
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

/** V8 puts name and message before the stack, other engines do not. Excel tells of its own errors in `debugInfo`. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const head = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  const whole = stack.startsWith(head) ? stack : [head, stack].filter((part) => part !== '').join('\n');
  return [whole, ...excelsOwn(error)].join('\n');
}

/** Where in our calls Excel found the error, and its code; not the statements, which hold texts of the workbook. */
function excelsOwn(error: Error): readonly string[] {
  if (!('debugInfo' in error) || typeof error.debugInfo !== 'object' || error.debugInfo === null) return [];
  const { code, errorLocation } = error.debugInfo as {
    readonly code?: unknown;
    readonly errorLocation?: unknown;
  };
  return [`Excel: ${String(code)}, ${String(errorLocation)}`];
}
