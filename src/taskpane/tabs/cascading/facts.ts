import type { CascadingTexts } from '../../texts/cascading';
import type { Capaian } from '../../../workflow/hitung/capaianSimpul';
import type { Status, Worst } from './status';

/** What findings and realizations say of a node, each in a few words. */
export function factsOf(
  { status, capaian }: { readonly status: Status | undefined; readonly capaian: Capaian | undefined },
  texts: CascadingTexts,
) {
  const said = (worst: Worst | null | undefined) =>
    worst ? texts.temuan(worst.banyak, worst.tingkat) : null;
  const below = said(status?.bawah);
  return {
    sendiri: said(status?.sendiri),
    bawah: below === null ? null : texts.diBawah(below),
    capaian: capaian ? capaianText(capaian, texts) : null,
  };
}

function capaianText({ capaian, predikat, sementara }: Capaian, texts: CascadingTexts): string {
  const number = capaian.toLocaleString('id-ID', { maximumFractionDigits: 2 });
  return texts.capaian(number, predikat ?? '', sementara);
}
