import type { News } from '../hosts/shared/news';
import { InputError, type OpenWorkbook, type Sentence } from '../workbook/port';
import { rincianOf } from '../workbook/unexpected';
import type { Job } from './jobs';
import type { InTurn } from '../hosts/shared/turn';
import { TEXTS } from './texts';

/** What the ribbon's buttons need of office.js. */
export interface Ribbon {
  readonly actions: Pick<typeof Office.actions, 'associate'>;
  /** None where the pane cannot be brought to view. */
  readonly addin?: Pick<typeof Office.addin, 'showAsTaskpane'>;
}

/** What the buttons work with and whom they tell. */
export interface Workshop {
  readonly book: () => Promise<OpenWorkbook>;
  /** By the name of the function in manifest.xml; made anew for each press. */
  readonly jobs: Readonly<Record<string, () => Job>>;
  readonly tell: (news: News) => void;
  readonly inTurn: InTurn;
}

/**
 * Gives the ribbon its functions. Pane and ribbon share one runtime (SharedRuntime 1.1): the pane need not be open
 * for the work, and is brought to view where there is something to say that no sheet shows. A job waits until the
 * pane's own work is done; a second press while one is at work or waits is told so. Excel
 * is always told that the command has ended: it would wait and grey the button out.
 */
export function register({ actions, addin }: Ribbon, { book, jobs, tell, inTurn }: Workshop): void {
  let busy = false;
  const complain = async (text: Sentence, rincian?: string) => {
    tell({ kind: 'error', text, ...(rincian !== undefined && { rincian }) });
    // Where the pane does not come, there is no place to say so.
    await addin?.showAsTaskpane().catch(() => undefined);
  };
  const work = async (name: string, job: Job) => {
    if (busy) return complain(TEXTS.menunggu);
    busy = true;
    try {
      tell({ kind: 'done', text: await inTurn(async () => job(await book())) });
    } catch (error) {
      if (error instanceof InputError) await complain(error.sentence);
      else await complain(TEXTS.takTerduga, rincianOf(name, error));
    } finally {
      busy = false;
    }
  };
  for (const [name, job] of Object.entries(jobs)) {
    actions.associate(name, (event: Office.AddinCommands.Event) => {
      void work(name, job()).finally(() => {
        event.completed();
      });
    });
  }
}
