import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isFileWorkbook } from '../../hosts/file';
import type { OpenWorkbook } from '../../workbook/port';
import { DraftsContext, useDraftsOf } from '../tabs/realisasi/drafts';
import { useTexts, type Language } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useSnapshot } from '../state/useWorkspace';
import { coming } from '../ui/coming';
import { FilePicker, OtherFile } from './FilePicker';
import { Guarded } from '../ui/Guarded';
import { Guide } from './Guide';
import { Header } from './Header';
import { Messages } from './Messages';
import { Panels } from './Panels';
import type { Letters } from './letters';
import type { Surroundings } from './surroundings';
import { TabBar } from './TabBar';
import { Leave, Unsaved } from './Unsaved';
import { useGuide } from './useGuide';
import { focusTab, useKeptFocus } from '../ui/useKeptFocus';
import { useOpen } from './useOpen';
import { useOtherFile } from './useOtherFile';
import { useScrollPadding } from '../ui/useScrollPadding';
import { useTabs } from './useTabs';

// Only a picked file has a grid: inside Excel nobody needs it.
const Preview = coming(() => import('../grid/Preview').then((module) => module.Preview));

const BESIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  columns: { [BESIDE]: { display: 'flex', alignItems: 'flex-start' } },
  pane: { boxSizing: 'border-box', minHeight: '100vh', padding: '0 12px 16px' },
  beside: { [BESIDE]: { flex: '0 0 400px', width: '400px' } },
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: '0 -12px 4px',
    padding: '0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ShellProps {
  readonly surroundings: Surroundings;
  readonly onLanguage: (language: Language) => void;
  readonly letters: Letters;
  readonly onLetters: (letters: Letters) => void;
}

/** The frame of the pane: what is open, the four pieces of work, what was said last, and the sheets of a file. */
export function Shell({ surroundings, ...choices }: ShellProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const book = useSnapshot((snapshot) => snapshot.book);
  const understood = useSnapshot((snapshot) => snapshot.understood);
  const open = useOpen(surroundings);
  const guide = useGuide();
  const tabs = useTabs();
  const drafts = useDraftsOf(book);
  const other = useOtherFile(open.file, book, drafts.drafts.size);
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);
  const file = book && understood && isFileWorkbook(book) ? book : null;
  const inBrowser = surroundings.kind === 'browser';
  return (
    <div className={styles.columns}>
      <main ref={pane} className={`${styles.pane} ${file ? styles.beside : ''}`}>
        <Header
          inExcel={surroundings.kind === 'excel'}
          picker={inBrowser && understood && <OtherFile onPick={other.pick} />}
          {...choices}
          onGuide={guide.show}
          onRead={open.again}
        />
        <Bar tabs={tabs} unsaved={drafts.drafts.size} other={other} />
        {guide.shown && tabs.tab === 'cascading' && (
          <Guide
            onClose={() => {
              guide.hide();
              focusTab();
            }}
          />
        )}
        {inBrowser && !understood && (
          <>
            {surroundings.unreachable && <p role="alert">{texts.takTerjangkau}</p>}
            <FilePicker onPick={other.pick} />
          </>
        )}
        <DraftsContext.Provider value={drafts}>
          <Panels key={useCount(book)} {...{ surroundings, ...tabs, onSample: open.sample }} />
        </DraftsContext.Provider>
      </main>
      {file && (
        <Guarded from={file}>
          <Preview book={file} />
        </Guarded>
      )}
    </div>
  );
}

/** Counts the workbooks that were opened: what was chosen in the tabs belongs to one of them. */
function useCount(book: OpenWorkbook | null): number {
  const [last, setLast] = useState({ book, count: 0 });
  if (last.book === book) return last.count;
  setLast({ book, count: last.count + 1 });
  return last.count + 1;
}

interface BarProps {
  readonly tabs: ReturnType<typeof useTabs>;
  readonly other: ReturnType<typeof useOtherFile>;
  readonly unsaved: number;
}

/** The tabs and what is to be said; in view whatever is scrolled. */
function Bar({ tabs: { tab, choose }, other, unsaved }: BarProps) {
  const styles = useStyles();
  const kesalahan = useSnapshot(({ understood }) => understood?.pemeriksaan.ringkasan.kesalahan ?? 0);
  const bar = useRef<HTMLDivElement>(null);
  useScrollPadding(bar, 'Top');
  const back = () => {
    choose('realisasi');
    document.getElementById('tab-realisasi')?.focus();
  };
  return (
    <div className={styles.tabs} ref={bar}>
      <TabBar tab={tab} onChoose={choose} counts={{ periksa: kesalahan, realisasi: unsaved }} />
      <Messages />
      {unsaved > 0 && tab !== 'realisasi' && !other.waiting && <Unsaved count={unsaved} onBack={back} />}
      {other.waiting && (
        <Leave losses={other.losses} name={other.waiting.name} onStay={other.stay} onOpen={other.goOn} />
      )}
    </div>
  );
}
