import { useMemo, useState } from 'react';
import { recall, remember } from '../../../hosts/shared/preferences';
import type { Triwulan } from '../../../measure/quarters';
import { formulir, pemilikIsian, type Bagian, type Masukan } from '../../../workflow/isian';
import { cobaIsian } from '../../../workflow/isian/coba';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import { useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { useDrafts, type Asal, type Drafts } from './drafts';
import { cellsOf, elsewhere, keepMine, labelOf, typedInto, without } from './entry';
import { useSimpan } from './useSimpan';

/** The chosen form, what was typed into it, and saving it. What was typed stays while owner and quarter change. */
export function useIsian(understood: Understanding) {
  const { content, perhitungan } = understood;
  const { drafts } = useDrafts();
  const { pilihan, ...choice } = usePilihan(understood);
  const form = useMemo(() => formulir(content, perhitungan, pilihan), [content, perhitungan, pilihan]);
  const percobaan = useMemo(() => cobaIsian(form, drafts), [form, drafts]);
  const cells = useMemo(() => cellsOf(form), [form]);
  const { lain, hilang } = useMemo(
    () => elsewhere(drafts, new Set(cells.map(({ id }) => id)), pilihan),
    [drafts, cells, pilihan],
  );
  const { simpan, saved, forget } = useSimpan(form, percobaan);
  const typing = useTyping(pilihan, forget);
  return {
    ...{ form, percobaan, drafts, saved, pilihan, lain, hilang, simpan },
    ...choice,
    ...typing,
    /** Something of the form may be typed, or was and waits for an answer. */
    isOpen: cells.some(({ id, kunci }) => kunci === null || drafts.has(id)),
    unsaved: cells.filter(({ id }) => drafts.has(id)).length,
  };
}

/** Which form is shown: of an owner, in a quarter. Targets are shown for all owners only. */
function usePilihan({ perhitungan }: Understanding) {
  const [pemilik, setPemilik] = useState<string | null>(() => {
    const kept = recall('pemilik');
    const owners = pemilikIsian(perhitungan);
    return owners.find((owner) => owner === kept) ?? null;
  });
  const [quarter, setQuarter] = useState<Triwulan | null>(null);
  const [chosen, setBagian] = useState<Bagian>('triwulan');
  const triwulan = quarter ?? perhitungan.triwulan;
  const bagian = pemilik === null ? chosen : 'triwulan';
  const pilihan = useMemo<Asal>(() => ({ pemilik, triwulan, bagian }), [pemilik, triwulan, bagian]);
  return {
    pilihan,
    setQuarter,
    setBagian,
    chooseOwner: (name: string | null) => {
      setPemilik(name);
      remember('pemilik', name);
    },
    /** Goes to the form that something was typed into. */
    goTo: (asal: Asal) => {
      setPemilik(asal.pemilik);
      setQuarter(asal.triwulan);
      setBagian(asal.bagian);
    },
  };
}

/** What can be done to an input, and the group that was typed into last. */
function useTyping(pilihan: Asal, forget: (id: string) => void) {
  const { change } = useDrafts();
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const [typedGroup, setTypedGroup] = useState<string | null>(null);
  const actions = useMemo(() => {
    // What the complaint asked for is done.
    const answer = (update: (now: Drafts) => Drafts) => {
      change(update);
      workspace.dropComplaint();
    };
    return {
      type: (masukan: Masukan, teks: string, group: string) => {
        const draft = { teks, asal: pilihan, label: labelOf(masukan, texts) };
        change((now) => typedInto(now, masukan, draft));
        forget(masukan.id);
        setTypedGroup(group);
      },
      keepMine: (masukan: Masukan) => answer((now) => keepMine(now, masukan)),
      drop: (id: string) => answer((now) => without(now, [id])),
    };
  }, [pilihan, texts, workspace, change, forget]);
  return { actions, typedGroup };
}
