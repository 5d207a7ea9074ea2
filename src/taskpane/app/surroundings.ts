import { useEffect, useState } from 'react';
import { office, openedByOffice } from '../../hosts/shared/office';

/**
 * Where the pane runs; 'connecting' until office.js has told, if an Office program opened the page. `unreachable`:
 * it did, but office.js has not come.
 */
export type Surroundings =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'excel'; readonly office: typeof Office }
  | { readonly kind: 'browser'; readonly unreachable: boolean };

/** How long office.js may take before the user is offered to work on a file; milliseconds. */
const PATIENCE = 10_000;

/** Finds out where the pane runs. A plain browser does not wait for office.js. */
export function useSurroundings(): Surroundings {
  const [found, setFound] = useState<Surroundings>(() =>
    openedByOffice() ? { kind: 'connecting' } : { kind: 'browser', unreachable: false },
  );
  useEffect(() => {
    const alone: Surroundings = { kind: 'browser', unreachable: openedByOffice() };
    const timer = setTimeout(() => setFound(alone), PATIENCE);
    void office().then((api) => {
      clearTimeout(timer);
      setFound(api ? { kind: 'excel', office: api } : alone);
    });
    return () => clearTimeout(timer);
  }, []);
  return found;
}
