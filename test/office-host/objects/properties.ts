import { textOf, thing, type Kind, type Thing } from '../kind';
import type { Context } from './context';

const TEXTS = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;

const PROPERTIES: Kind<Context> = {
  type: 'DocumentProperties',
  get: Object.fromEntries(
    TEXTS.map((name) => [name, ({ book }: Context) => book.properties.get(name) ?? '']),
  ),
  set: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      ({ book }: Context, value: unknown) => void book.properties.set(name, textOf(value)),
    ]),
  ),
};

/** Title, author and so on of the file. */
export function properties(context: Context): Thing {
  return thing(PROPERTIES, context);
}
