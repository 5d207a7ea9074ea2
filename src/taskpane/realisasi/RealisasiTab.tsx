import type { Understanding } from '../workspace';

/** The tab Realisasi. */
export function RealisasiTab({ understood }: { readonly understood: Understanding }) {
  return <p>{understood.reading.cascade.judul}</p>;
}
