import { useTexts } from '../texts/language';
import { cascadingTexts } from '../texts/cascading';
import type { Understanding } from '../workspace';
import { CascadeTree } from './CascadeTree';
import { Overview } from './Overview';

/** The tab Cascading: what was read, and the cascade as a tree. */
export function CascadingTab({ understood }: { readonly understood: Understanding }) {
  const texts = useTexts(cascadingTexts);
  const { reading, perhitungan } = understood;
  if (reading.sumber.length === 0) return <p>{texts.hanyaRealisasi}</p>;
  return (
    <>
      <Overview reading={reading} tabel={perhitungan.tabel} />
      <CascadeTree understood={understood} />
    </>
  );
}
