import { kekuranganOf, kekuranganSentence } from '../../../workflow/baca/sumber';
import { useTexts } from '../../texts/language';
import { cascadingTexts } from '../../texts/cascading';
import type { Understanding } from '../../state/workspace';
import { CascadeTree } from './CascadeTree';
import { Overview } from './Overview';

/** The tab Cascading: what was read, and the cascade as a tree. */
export function CascadingTab({ understood }: { readonly understood: Understanding }) {
  const texts = useTexts(cascadingTexts);
  const { reading, perhitungan } = understood;
  const lack = kekuranganOf(reading, perhitungan.tabel);
  if (lack?.kind === 'hanya-tabel')
    return <p>{texts.kalimat(kekuranganSentence(lack, texts.lihatRealisasi))}</p>;
  return (
    <CascadeTree
      understood={understood}
      overview={<Overview reading={reading} tabel={perhitungan.tabel} />}
    />
  );
}
