import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { isFileWorkbook } from '../../hosts/file';
import { CascadingTab } from '../cascading/CascadingTab';
import { PeriksaTab } from '../periksa/PeriksaTab';
import { RealisasiTab } from '../realisasi/RealisasiTab';
import { SusunTab } from '../susun/SusunTab';
import { useTexts, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot } from '../useWorkspace';
import { Empty } from './Empty';
import { FilePicker } from './FilePicker';
import { Guide } from './Guide';
import { Header } from './Header';
import { Messages } from './Messages';
import type { Surroundings } from './surroundings';
import { useGuide } from './useGuide';
import { useOpen } from './useOpen';

const TABS = { cascading: CascadingTab, periksa: PeriksaTab, realisasi: RealisasiTab, susun: SusunTab };
type TabName = keyof typeof TABS;
const NAMES: readonly TabName[] = ['cascading', 'periksa', 'realisasi', 'susun'];

// Only a picked file has a grid: inside Excel nobody needs it.
const Preview = lazy(() => import('../grid/Preview').then((module) => ({ default: module.Preview })));

const BESIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  columns: { [BESIDE]: { display: 'flex', alignItems: 'flex-start' } },
  pane: { boxSizing: 'border-box', minHeight: '100vh', padding: '4px 12px 16px' },
  beside: { [BESIDE]: { flex: '0 0 400px', width: '400px' } },
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: '4px -12px 8px',
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ShellProps {
  readonly surroundings: Surroundings;
  readonly onLanguage: (language: Language) => void;
}

/** The frame of the pane: what is open, the four pieces of work, what was said last, and the sheets of a file. */
export function Shell({ surroundings, onLanguage }: ShellProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { book, understood } = useSnapshot();
  const open = useOpen(surroundings);
  const guide = useGuide();
  const file = book && understood && isFileWorkbook(book) ? book : null;
  return (
    <div className={styles.columns}>
      <main className={`${styles.pane} ${file ? styles.beside : ''}`}>
        <Header
          inExcel={surroundings.kind === 'excel'}
          onLanguage={onLanguage}
          onGuide={guide.show}
          onRead={open.again}
        />
        {guide.shown && <Guide onClose={guide.hide} />}
        {surroundings.kind === 'browser' && (
          <>
            {surroundings.unreachable && !understood && <p role="alert">{texts.takTerjangkau}</p>}
            <FilePicker again={understood !== null} onPick={open.file} />
          </>
        )}
        <Messages />
        <Tabs surroundings={surroundings} onSample={open.sample} />
      </main>
      {file && (
        <Suspense fallback={null}>
          <Preview book={file} />
        </Suspense>
      )}
    </div>
  );
}

interface TabsProps {
  readonly surroundings: Surroundings;
  readonly onSample: () => void;
}

/** The four pieces of work. One that was visited stays as it was left, with what was typed in it. */
function Tabs({ surroundings, onSample }: TabsProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { understood } = useSnapshot();
  const [tab, setTab] = useState<TabName>('cascading');
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set(['cascading']));
  const choose = (value: unknown) => {
    const chosen = NAMES.find((name) => name === value) ?? 'cascading';
    setTab(chosen);
    setVisited(new Set([...visited, chosen]));
  };
  const empty =
    !understood || (understood.reading.sumber.length === 0 && understood.perhitungan.tabel.length === 0);
  return (
    <>
      <div className={styles.tabs}>
        <TabList
          selectedValue={tab}
          onTabSelect={(_, { value }) => choose(value)}
          size="small"
          aria-label={texts.tabDaftar}
        >
          {NAMES.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
              {texts.tab[name]}
            </Tab>
          ))}
        </TabList>
      </div>
      {NAMES.map((name) => {
        const Panel = TABS[name];
        return (
          <div
            key={name}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            {empty && <Empty surroundings={surroundings} onSample={onSample} />}
            {!empty && visited.has(name) && <Panel understood={understood} />}
          </div>
        );
      })}
    </>
  );
}
