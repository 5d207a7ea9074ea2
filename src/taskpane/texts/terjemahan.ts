/** Words as the rules write them, and in English; '{nama}' is a place for what varies. */
export type Pair = readonly [id: string, en: string];

/**
 * Pairs by name, the most particular first: the sentences of a rule under its id, and under the name of a place what of
 * our own words stands there. What stands in a place of another name is the user's, and stays.
 */
export type Pairs = Readonly<Record<string, readonly Pair[]>>;

interface Template {
  readonly pattern: RegExp;
  readonly en: string;
}

/** Says in English what fits one of the pairs of a name; null where none fits. */
export function translator(pairs: Pairs): (name: string, words: string) => string | null {
  const templates = new Map(
    Object.entries(pairs).map(([name, list]) => [name, list.map((pair) => templateOf(pair, pairs))]),
  );
  const translate = (name: string, words: string): string | null => {
    for (const { pattern, en } of templates.get(name) ?? []) {
      const match = pattern.exec(words);
      if (match) return fill(en, match.groups ?? {});
    }
    return null;
  };
  const fill = (en: string, places: Readonly<Record<string, string>>): string =>
    en.replace(PLACE, (_, name: string) => {
      const words = places[name] ?? '';
      return translate(name, words) ?? words;
    });
  return translate;
}

const PLACE = /\{(\w+)\}/g;

function templateOf([id, en]: Pair, pairs: Pairs): Template {
  const pattern = patternOf(id, (name) => `(?<${name}>${wordsIn(name, pairs, [])})`);
  return { pattern: new RegExp(`^${pattern}$`, 'su'), en };
}

/** What may stand in a place: one of its pairs; anything where it has none, or stands within itself. */
function wordsIn(name: string, pairs: Pairs, around: readonly string[]): string {
  const list = pairs[name];
  if (!list || around.includes(name)) return '.*?';
  const within = (inner: string) => `(?:${wordsIn(inner, pairs, [...around, name])})`;
  return list.map(([id]) => patternOf(id, within)).join('|');
}

function patternOf(id: string, place: (name: string) => string): string {
  return id
    .split(PLACE)
    .map((part, i) => (i % 2 === 1 ? place(part) : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')))
    .join('');
}
