import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import { CascadingTab } from '../cascading/CascadingTab';
import { PeriksaTab } from '../periksa/PeriksaTab';
import { RealisasiTab } from '../realisasi/RealisasiTab';
import { SusunTab } from '../susun/SusunTab';
import { LanguageContext, useTexts, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot, useWorkspace } from '../useWorkspace';
import { FilePicker } from './FilePicker';
import { Messages } from './Messages';
import type { Surroundings } from './surroundings';

const TABS = { cascading: CascadingTab, periksa: PeriksaTab, realisasi: RealisasiTab, susun: SusunTab };
type TabName = keyof typeof TABS;
const NAMES: readonly TabName[] = ['cascading', 'periksa', 'realisasi', 'susun'];

const useStyles = makeStyles({
  page: { boxSizing: 'border-box', minHeight: '100vh', padding: '8px 12px 16px' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
});

interface ShellProps {
  readonly surroundings: Surroundings;
  readonly onLanguage: (language: Language) => void;
}

/** The frame of the pane: what is open, the four pieces of work, and what was said last. */
export function Shell({ surroundings, onLanguage }: ShellProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const language = useContext(LanguageContext);
  const workspace = useWorkspace();
  const { understood } = useSnapshot();
  const [tab, setTab] = useState<TabName>('cascading');
  const Panel = TABS[tab];

  useEffect(() => {
    if (surroundings.kind !== 'excel') return;
    const { office } = surroundings;
    void import('../../hosts/excel').then(({ excelWorkbook }) => workspace.open(excelWorkbook(office)));
  }, [surroundings, workspace]);

  const open = async (file: File) => {
    // The library of files is large, and inside Excel nobody needs it: it comes when a file is picked.
    const [{ fileWorkbook }, bytes] = await Promise.all([import('../../hosts/file'), file.arrayBuffer()]);
    await workspace.open(fileWorkbook(new Uint8Array(bytes), file.name));
  };

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{understood?.reading.cascade.judul ?? texts.judul}</h1>
      <Button appearance="subtle" size="small" onClick={() => onLanguage(language === 'id' ? 'en' : 'id')}>
        {texts.bahasa}
      </Button>
      {surroundings.kind === 'browser' && (
        <FilePicker again={understood !== null} onPick={(file) => void open(file)} />
      )}
      <Messages />
      {understood && (
        <>
          <TabList
            selectedValue={tab}
            onTabSelect={(_, { value }) => setTab(NAMES.find((name) => name === value) ?? 'cascading')}
            size="small"
            aria-label={texts.tabDaftar}
          >
            {NAMES.map((name) => (
              <Tab key={name} value={name} id={`tab-${name}`} aria-controls="tab-panel">
                {texts.tab[name]}
              </Tab>
            ))}
          </TabList>
          <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
            <Panel understood={understood} />
          </div>
        </>
      )}
    </main>
  );
}
