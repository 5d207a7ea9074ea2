import { useEffect, useState } from 'react';
import { office, openedByOffice } from '../../hosts/office';

/** Where the pane runs; 'connecting' until office.js has told, if an Office program opened the page. */
export type Surroundings =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'excel'; readonly office: typeof Office }
  | { readonly kind: 'browser' };

/** Finds out where the pane runs. A plain browser does not wait for office.js. */
export function useSurroundings(): Surroundings {
  const [found, setFound] = useState<Surroundings>(() => ({
    kind: openedByOffice() ? 'connecting' : 'browser',
  }));
  useEffect(() => {
    void office().then((api) => setFound(api ? { kind: 'excel', office: api } : { kind: 'browser' }));
  }, []);
  return found;
}
