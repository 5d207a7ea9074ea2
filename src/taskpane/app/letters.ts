import type { Theme } from '@fluentui/react-components';
import { useState } from 'react';
import { recall, remember } from '../../hosts/shared/preferences';

/** How large letters can be chosen, in percent. */
export const LETTERS = [90, 100, 110, 125, 150] as const;
export type Letters = (typeof LETTERS)[number];

/** No letter is smaller at 100 percent; Fluent's smallest have 10 and 12 pixels. */
const SMALLEST = { size: 14, line: 18 };

/** The size of letters that the user chose, remembered on this computer. */
export function useLetters(): readonly [Letters, (letters: Letters) => void] {
  const [letters, setLetters] = useState<Letters>(
    () => LETTERS.find((one) => one === recall('huruf')) ?? 100,
  );
  const choose = (chosen: Letters) => {
    setLetters(chosen);
    remember('huruf', chosen);
  };
  return [letters, choose];
}

/**
 * A theme with its letters and lines in another size.
 *
 * @example withLetters(webLightTheme, 150).fontSizeBase300 // '21px'
 */
export function withLetters(theme: Theme, letters: Letters): Theme {
  const sized = Object.entries(theme).flatMap(([name, value]) => {
    const least = name.startsWith('fontSize')
      ? SMALLEST.size
      : name.startsWith('lineHeight')
        ? SMALLEST.line
        : null;
    if (least === null) return [];
    const pixels = Math.max(least, parseFloat(String(value)));
    return [[name, `${(pixels * letters) / 100}px`]];
  });
  return { ...theme, ...(Object.fromEntries(sized) as Partial<Theme>) };
}

/** The next larger or smaller choice; null where there is none. */
export function nextLetters(letters: Letters, step: 1 | -1): Letters | null {
  return LETTERS[LETTERS.indexOf(letters) + step] ?? null;
}
