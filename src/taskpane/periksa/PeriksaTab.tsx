import type { Understanding } from '../workspace';

/** The tab Periksa. */
export function PeriksaTab({ understood }: { readonly understood: Understanding }) {
  return <p>{understood.reading.cascade.judul}</p>;
}
