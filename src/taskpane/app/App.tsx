import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../../hosts/shared/preferences';
import { pageTurn } from '../../hosts/shared/turn';
import { useLetters, withLetters } from './letters';
import { Shell } from './Shell';
import { useSurroundings, type Surroundings } from './surroundings';
import { useTheme } from './theme';
import { LanguageContext, LANGUAGES, languageOf, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { WorkspaceContext } from '../state/useWorkspace';
import { Workspace } from '../state/workspace';

/** The pane: its theme, its language, and the workbook before the user. */
export function App() {
  const surroundings = useSurroundings();
  const theme = useTheme(surroundings);
  const [letters, chooseLetters] = useLetters();
  const sized = useMemo(() => withLetters(theme, letters), [theme, letters]);
  const [chosen, choose] = useState<Language | null>(
    () => LANGUAGES.find((one) => one === recall('bahasa')) ?? null,
  );
  const language = chosen ?? languageOf(displayLanguage(surroundings));
  const [workspace] = useState(() => new Workspace(shellTexts.id, undefined, pageTurn));
  useEffect(() => {
    workspace.speak(shellTexts[language]);
    document.documentElement.lang = language;
  }, [workspace, language]);
  return (
    <FluentProvider theme={sized}>
      <LanguageContext.Provider value={language}>
        <WorkspaceContext.Provider value={workspace}>
          <Shell
            surroundings={surroundings}
            letters={letters}
            onLetters={chooseLetters}
            onLanguage={(picked) => {
              choose(picked);
              remember('bahasa', picked);
              // It was said in the other language.
              workspace.say(null);
            }}
          />
        </WorkspaceContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

/** Office's display language; a plain browser gets Indonesian, whatever language its menus have. */
function displayLanguage(surroundings: Surroundings): string {
  return surroundings.kind === 'excel' ? surroundings.office.context.displayLanguage : 'id-ID';
}
