/** How often each matcher was asked of each text: by matcher, then by text. */
export const asked = new Map<string, Map<string, number>>();

function ask(matcher: string, text: unknown): void {
  if (typeof text !== 'string') return;
  const texts = asked.get(matcher) ?? new Map<string, number>();
  texts.set(text, (texts.get(text) ?? 0) + 1);
  asked.set(matcher, texts);
}

type Matcher = (...args: readonly unknown[]) => unknown;

/** A module whose functions are counted by their first argument. */
export function counted(module: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value];
      const matcher = value as Matcher;
      const counting: Matcher = (...args) => {
        ask(name, args[0]);
        return matcher(...args);
      };
      return [name, counting];
    }),
  );
}
