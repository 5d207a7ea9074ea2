import { useCallback, useState } from 'react';
import { placeName } from '../../../workbook/address';
import type { Formulir } from '../../../workflow/isian';
import { simpanIsian, type Percobaan } from '../../../workflow/isian/coba';
import { placesInWords } from '../../ui/places';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import { useWorkspace } from '../../state/useWorkspace';
import { useDrafts } from './drafts';
import { afterSaving, cellsOf, unanswered } from './entry';

const NONE: ReadonlySet<string> = new Set();

/**
 * Saves what was typed into a form, and says which cells were written and which were not; the inputs that were are
 * told until they are typed into again. `simpan` resolves to whether nothing is left for the user to answer.
 */
export function useSimpan(form: Formulir, percobaan: Percobaan) {
  const { drafts, change } = useDrafts();
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const [saved, setSaved] = useState(NONE);
  const all = cellsOf(form);

  const simpan = async (): Promise<boolean> => {
    const blocked = unanswered(all, drafts, percobaan);
    if (blocked > 0) {
      workspace.say({ kind: 'error', text: texts.perbaiki(blocked) });
      return false;
    }
    const changes = simpanIsian(form, drafts);
    if (changes.length === 0) {
      workspace.say({ kind: 'done', text: texts.tidakAda });
      return true;
    }
    const done = await workspace.change(texts.menyimpan, (book, task) => book.write(changes, task));
    if (!done) return true;
    const places = new Set(done.written.map(placeName));
    const values = new Map(changes.map(({ place, value }) => [placeName(place), value]));
    const written = new Map(
      all.flatMap(({ id, place }) => {
        const name = placeName(place);
        return places.has(name) ? [[id, values.get(name) ?? null] as const] : [];
      }),
    );
    change((now) => afterSaving(now, drafts, written));
    setSaved(new Set(written.keys()));
    const said = [
      ...(places.size > 0 ? [texts.disimpan(places.size, placesInWords(done.written, texts.danLain))] : []),
      ...(done.conflicts.length > 0 ? [texts.bentrokDisimpan(done.conflicts.length)] : []),
    ];
    workspace.say({ kind: done.conflicts.length > 0 ? 'error' : 'done', text: said.join(' ') });
    return done.conflicts.length === 0;
  };

  const forget = useCallback((id: string) => {
    setSaved((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : now));
  }, []);
  return { simpan, saved, forget };
}
