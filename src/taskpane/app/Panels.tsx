import { useEffect } from 'react';
import { kekuranganOf } from '../../workflow/baca/sumber';
import { CascadingTab } from '../tabs/cascading/CascadingTab';
import { useSnapshot } from '../state/useWorkspace';
import { coming } from '../ui/coming';
import { Empty } from './Empty';
import { Guarded } from '../ui/Guarded';
import type { Surroundings } from './surroundings';
import { TABS, type TabName } from './useTabs';

/** The tabs that are not seen at first come while the workbook is read. */
const load = {
  periksa: () => import('../tabs/periksa/PeriksaTab'),
  realisasi: () => import('../tabs/realisasi/RealisasiTab'),
  susun: () => import('../tabs/susun/SusunTab'),
};

const PANELS = {
  cascading: CascadingTab,
  periksa: coming(() => load.periksa().then((module) => module.PeriksaTab)),
  realisasi: coming(() => load.realisasi().then((module) => module.RealisasiTab)),
  susun: coming(() => load.susun().then((module) => module.SusunTab)),
};

interface PanelsProps {
  readonly surroundings: Surroundings;
  readonly tab: TabName;
  readonly visited: ReadonlySet<TabName>;
  readonly onSample: () => void;
}

/** What is done in each tab; one that was visited stays as it was left. */
export function Panels({ surroundings, tab, visited, onSample }: PanelsProps) {
  const understood = useSnapshot((snapshot) => snapshot.understood);
  useEffect(() => {
    for (const get of Object.values(load)) void get().catch(() => undefined);
  }, []);
  const empty =
    !understood || kekuranganOf(understood.reading, understood.perhitungan.tabel)?.kind === 'tanpa-sumber';
  return TABS.map((name) => {
    const Panel = PANELS[name];
    return (
      <div
        key={name}
        role="tabpanel"
        id={`panel-${name}`}
        aria-labelledby={`tab-${name}`}
        hidden={name !== tab}
      >
        {empty && <Empty surroundings={surroundings} onSample={onSample} />}
        {!empty && visited.has(name) && (
          <Guarded from={understood}>
            <Panel understood={understood} />
          </Guarded>
        )}
      </div>
    );
  });
}
