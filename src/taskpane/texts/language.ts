import { createContext, useContext } from 'react';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of a part of the pane, in both languages; a key that one lacks is a type error. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

export const LanguageContext = createContext<Language>('id');

/** The words of a catalogue in the language of the pane. */
export function useTexts<T>(catalogue: Catalogue<T>): T {
  return catalogue[useContext(LanguageContext)];
}

/** The language for a display language of Office or a browser ('en-US'): English where it is English, else Indonesian. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'id';
}
