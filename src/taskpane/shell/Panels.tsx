import { CascadingTab } from '../cascading/CascadingTab';
import { PeriksaTab } from '../periksa/PeriksaTab';
import { RealisasiTab } from '../realisasi/RealisasiTab';
import { SusunTab } from '../susun/SusunTab';
import { useSnapshot } from '../useWorkspace';
import { Empty } from './Empty';
import { Guarded } from './Guarded';
import type { Surroundings } from './surroundings';
import { TABS, type TabName } from './useTabs';

const PANELS = { cascading: CascadingTab, periksa: PeriksaTab, realisasi: RealisasiTab, susun: SusunTab };

interface PanelsProps {
  readonly surroundings: Surroundings;
  readonly tab: TabName;
  readonly visited: ReadonlySet<TabName>;
  readonly onSample: () => void;
}

/** What is done in each tab; one that was visited stays as it was left. */
export function Panels({ surroundings, tab, visited, onSample }: PanelsProps) {
  const { understood } = useSnapshot();
  const empty =
    !understood || (understood.reading.sumber.length === 0 && understood.perhitungan.tabel.length === 0);
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
