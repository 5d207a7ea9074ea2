import { useEffect, useState } from 'react';
import { InputError } from '../../../workbook/port';
import type { SusunOptions } from '../../../workflow/susun';
import type { Understanding } from '../../state/workspace';
import { rencanakan, type Rencana } from '../../../workflow/susun/rencana';

/** How long a choice must rest before pages are counted; milliseconds. */
const QUIET = 250;

interface Counted {
  readonly understood: Understanding;
  readonly options: SusunOptions;
  /** null where the choice cannot be composed. */
  readonly rencana: Rencana | null;
}

/** The plan of a choice, made in the background as long as somebody sees it; `fresh` is false while a newer one is being made. */
export function useRencana(
  understood: Understanding,
  options: SusunOptions,
  isVisible: boolean,
): { readonly rencana: Rencana | null; readonly fresh: boolean } {
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    if (!isVisible) return undefined;
    let live = true;
    const timer = setTimeout(() => {
      void planOf(understood, options, () => live).then((rencana) => {
        if (live) setCounted({ understood, options, rencana });
      });
    }, QUIET);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [understood, options, isVisible]);
  return {
    rencana: counted?.rencana ?? null,
    fresh: counted?.understood === understood && counted.options === options,
  };
}

function planOf(
  { content, reading, perhitungan }: Understanding,
  options: SusunOptions,
  isWanted: () => boolean,
): Promise<Rencana | null> {
  return rencanakan(content, reading, { ...options, perhitungan }, async () => {
    await moment();
    return isWanted();
  }).catch((error: unknown) => {
    // What cannot be composed is said beside the choice.
    if (error instanceof InputError) return null;
    throw error;
  });
}

/** Gives the browser time to answer the user. */
export function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
