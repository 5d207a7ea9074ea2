import { useMemo } from 'react';
import { CopyText } from '../../ui/CopyText';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import type { Understanding } from '../../state/workspace';
import { cardsOf, type Item } from './findings';
import { shareText } from './share';

interface ShareButtonProps {
  readonly understood: Understanding;
  readonly shown: readonly Item[];
}

/** Copies the verdict and the findings that are shown, to send to their owner. Nothing leaves the pane by itself. */
export function ShareButton({ understood: { reading, pemeriksaan }, shown }: ShareButtonProps) {
  const texts = useTexts(periksaTexts);
  const rules = useTexts(aturanTexts);
  const { siapDiajukan, kesalahan } = pemeriksaan.ringkasan;
  const text = useMemo(
    () => () =>
      shareText(
        cardsOf(shown),
        {
          judul: reading.cascade.judul ?? texts.hasil,
          putusan: siapDiajukan ? texts.siap : texts.belumSiap + texts.banyakKesalahan(kesalahan),
          banyak: texts.temuanDikirim(shown.length),
          perbaikan: texts.caraPerbaikan,
        },
        rules,
      ),
    [shown, reading, siapDiajukan, kesalahan, texts, rules],
  );
  return <CopyText label={texts.bagikan} title={texts.bagikanArti} text={text} />;
}
