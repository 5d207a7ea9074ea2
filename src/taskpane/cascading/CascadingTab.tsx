import type { Understanding } from '../workspace';
import { CascadeTree } from './CascadeTree';
import { Overview } from './Overview';

/** The tab Cascading: what was read, and the cascade as a tree. */
export function CascadingTab({ understood }: { readonly understood: Understanding }) {
  return (
    <>
      <Overview reading={understood.reading} />
      <CascadeTree cascade={understood.reading.cascade} />
    </>
  );
}
