import { useMemo, useState } from 'react';
import type { Triwulan } from '../../measure/quarters';
import { formulir, type Bagian, type Formulir, type Masukan } from '../../workflow/isian';
import {
  cobaIsian,
  menghalangi,
  simpanIsian,
  type Ketikans,
  type Percobaan,
} from '../../workflow/isian-coba';
import { recall, remember } from '../../hosts/preferences';
import { useTexts } from '../texts/language';
import { realisasiTexts } from '../texts/realisasi';
import { useWorkspace } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { placeName } from '../../workbook/address';
import { keepMine, typedInto, without } from './entry';

/** The chosen form, what was typed into it, and saving it. What was typed stays while owner and quarter change. */
export function useIsian(understood: Understanding) {
  const { content, reading, perhitungan } = understood;
  const [owner, setOwner] = useState<string | null>(recalledOwner);
  const [quarter, setQuarter] = useState<Triwulan | null>(null);
  const [bagian, setBagian] = useState<Bagian>('triwulan');
  const [ketikans, setKetikans] = useState<Ketikans>(new Map());
  const triwulan = quarter ?? perhitungan.triwulan;
  const shown = owner === null ? bagian : 'triwulan';
  const form = useMemo(
    () => formulir(content, reading, { pemilik: owner, triwulan, bagian: shown }),
    [content, reading, owner, triwulan, shown],
  );
  const percobaan = useMemo(() => cobaIsian(form, ketikans), [form, ketikans]);
  const here = cellsOf(form).filter(({ id }) => ketikans.has(id));

  const simpan = useSimpan(form, ketikans, percobaan, (ids) => setKetikans((now) => without(now, ids)));

  return {
    form,
    percobaan,
    ketikans,
    owner,
    triwulan,
    bagian,
    setQuarter,
    setBagian,
    chooseOwner: (name: string | null) => {
      setOwner(name);
      remember('pemilik', name);
    },
    unsaved: here.length,
    unsavedElsewhere: ketikans.size - here.length,
    simpan,
    actions: {
      type: (masukan: Masukan, teks: string) => setKetikans((now) => typedInto(now, masukan, teks)),
      keepMine: (masukan: Masukan) => setKetikans((now) => keepMine(now, masukan)),
      takeTheirs: (masukan: Masukan) => setKetikans((now) => without(now, [masukan.id])),
    },
  };
}

function recalledOwner(): string | null {
  const kept = recall('pemilik');
  return typeof kept === 'string' ? kept : null;
}

function cellsOf({ kelompok }: Formulir): Masukan[] {
  return kelompok.flatMap(({ masukan, keterangan }) => [...masukan, ...keterangan]);
}

/** Saves what was typed into the form, and says which cells were written and which were not. */
function useSimpan(
  form: Formulir,
  ketikans: Ketikans,
  percobaan: Percobaan,
  onSaved: (ids: readonly string[]) => void,
) {
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const all = cellsOf(form);
  return async () => {
    const blocked = all.filter(({ id }) => {
      const masalah = percobaan.masalah.get(id);
      return masalah && ketikans.has(id) && menghalangi(masalah);
    });
    if (blocked.length > 0) {
      workspace.say({ kind: 'error', text: texts.perbaiki(blocked.length) });
      return;
    }
    const changes = simpanIsian(form, ketikans);
    if (changes.length === 0) {
      workspace.say({ kind: 'done', text: texts.tidakAda });
      return;
    }
    const done = await workspace.change(texts.menyimpan, (book, task) => book.write(changes, task));
    if (!done) return;
    const written = new Set(done.written.map(placeName));
    const saved = all.filter(({ place }) => written.has(placeName(place)));
    onSaved(saved.map(({ id }) => id));
    const said = [
      written.size > 0 ? texts.disimpan(written.size, [...written].join(', ')) : '',
      done.conflicts.length > 0 ? texts.bentrokDisimpan(done.conflicts.length) : '',
    ].filter((sentence) => sentence !== '');
    workspace.say({ kind: done.conflicts.length > 0 ? 'error' : 'done', text: said.join(' ') });
  };
}
