import { tell } from '../hosts/shared/news';
import { office } from '../hosts/shared/office';
import { recall } from '../hosts/shared/preferences';
import { today } from '../hosts/shared/today';
import { pageTurn } from '../hosts/shared/turn';
import { pilihanOf } from '../workflow/susun/pilihan';
import type { SusunOptions } from '../workflow/susun';
import { periksaJob, susunJob } from './jobs';
import { register } from './register';

/** What was chosen last in the pane. */
function lastChoice(): SusunOptions {
  const { proses, ...choice } = pilihanOf(recall('susun'));
  return { ...choice, ...(proses !== null && { proses }) };
}

// Outside of Excel there is no ribbon.
void office().then((found) => {
  // Nor everywhere where there is an Excel: some have no buttons of ours.
  const { actions, addin }: Partial<typeof Office> = found ?? {};
  if (!found || !actions) return;
  register(
    { actions, ...(addin && { addin }) },
    {
      book: async () => {
        const [{ sharedWorkbook }, { wantsFills }] = await Promise.all([
          import('../hosts/excel'),
          import('../workflow/baca/wantsFills'),
        ]);
        return sharedWorkbook(found, wantsFills);
      },
      jobs: {
        periksa: () => periksaJob(today()),
        susun: () => susunJob(lastChoice(), today()),
      },
      tell,
      inTurn: pageTurn,
    },
  );
});
