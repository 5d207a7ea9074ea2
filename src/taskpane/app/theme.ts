import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Surroundings } from './surroundings';

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** Light, dark or high contrast: as Office says, else as the system does; it follows while the pane is open. */
export function useTheme(surroundings: Surroundings): Theme {
  const [theme, setTheme] = useState(() => themeOf(surroundings));
  useEffect(() => {
    const update = () => setTheme(themeOf(surroundings));
    update();
    const queries = QUERIES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', update);
    const forget = surroundings.kind === 'excel' ? watchOffice(surroundings.office, update) : () => undefined;
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
      forget();
    };
  }, [surroundings]);
  useEffect(() => {
    // What the browser draws itself: scroll bars, lists of choices, the calendar of a date.
    document.documentElement.style.colorScheme = theme === webDarkTheme ? 'dark' : 'light';
  }, [theme]);
  return theme;
}

/**
 * Looks again when Office says that its theme changed, which not every Excel does, and when the user comes back to the
 * pane: Office's theme is changed elsewhere.
 */
function watchOffice({ EventType, context }: typeof Office, update: () => void): () => void {
  try {
    context.document.addHandlerAsync(EventType.OfficeThemeChanged, update);
  } catch {
    // This Excel does not tell.
  }
  window.addEventListener('focus', update);
  document.addEventListener('visibilitychange', update);
  document.addEventListener('pointerenter', update);
  return () => {
    window.removeEventListener('focus', update);
    document.removeEventListener('visibilitychange', update);
    document.removeEventListener('pointerenter', update);
  };
}

function themeOf(surroundings: Surroundings): Theme {
  if (matchMedia('(forced-colors: active)').matches) return teamsHighContrastTheme;
  const dark = surroundings.kind === 'excel' ? officeIsDark(surroundings.office.context) : null;
  return (dark ?? matchMedia('(prefers-color-scheme: dark)').matches) ? webDarkTheme : webLightTheme;
}

/**
 * null where Office does not tell its theme (Excel on the web), whatever its types promise. An older Office tells its
 * colours only.
 */
export function officeIsDark({
  officeTheme,
}: {
  readonly officeTheme?: Partial<Office.OfficeTheme>;
}): boolean | null {
  return officeTheme?.isDarkTheme ?? isDarkColour(officeTheme?.bodyBackgroundColor ?? '');
}

/** Whether white is read better than black on a colour such as '#262626'; null for what is none. */
function isDarkColour(colour: string): boolean | null {
  const [, ...parts] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16));
  return parts.length === 0 ? null : 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
