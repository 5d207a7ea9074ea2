import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { TABS, type TabName } from './useTabs';

const useStyles = makeStyles({
  list: { display: 'flex', marginInlineStart: '-8px' },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '32px',
    minWidth: 0,
    padding: '0 8px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
  count: {
    padding: '0 5px',
    borderRadius: tokens.borderRadiusCircular,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  kesalahan: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
  },
  belum: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground5 },
});

interface TabBarProps {
  readonly tab: TabName;
  readonly onChoose: (tab: TabName) => void;
  /** Kesalahan that were found, and entries that are not saved. */
  readonly counts: { readonly periksa: number; readonly realisasi: number };
}

/** The four pieces of work; arrows go from one to the next (the tabs pattern of the WAI-ARIA Authoring Practices). */
export function TabBar({ tab, onChoose, counts }: TabBarProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const badges: Partial<Record<TabName, { count: number; said: string; look: string | undefined }>> = {
    periksa: { count: counts.periksa, said: texts.lencana.kesalahan(counts.periksa), look: styles.kesalahan },
    realisasi: { count: counts.realisasi, said: texts.lencana.belum(counts.realisasi), look: styles.belum },
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = TABS.findIndex((name) => document.activeElement?.id === `tab-${name}`);
    const to = afterKey(event.key, at);
    if (to === null) return;
    event.preventDefault();
    document.getElementById(`tab-${TABS[to]}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.tabDaftar} className={styles.list} onKeyDown={walk}>
      {TABS.map((name) => {
        const badge = badges[name];
        const has = badge && badge.count > 0;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            aria-selected={name === tab}
            {...(has && { 'aria-label': `${texts.tab[name]}, ${badge.said}` })}
            tabIndex={name === tab ? 0 : -1}
            className={mergeClasses(styles.tab, name === tab && styles.chosen)}
            onClick={() => onChoose(name)}
          >
            {texts.tab[name]}
            {has && <span className={mergeClasses(styles.count, badge.look)}>{badge.count}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** Which tab a key leads to, from the one at an index; null where it leads nowhere. */
export function afterKey(key: string, at: number): number | null {
  if (at < 0) return null;
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % TABS.length;
    case 'ArrowLeft':
      return (at + TABS.length - 1) % TABS.length;
    case 'Home':
      return 0;
    case 'End':
      return TABS.length - 1;
    default:
      return null;
  }
}
