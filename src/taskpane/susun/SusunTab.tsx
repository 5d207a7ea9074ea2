import type { Understanding } from '../workspace';

/** The tab Susun. */
export function SusunTab({ understood }: { readonly understood: Understanding }) {
  return <p>{understood.reading.cascade.judul}</p>;
}
