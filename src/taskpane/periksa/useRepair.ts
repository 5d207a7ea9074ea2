import { useRef, useState } from 'react';
import { perbaiki, type Perbaikan } from '../../workflow/perbaiki';
import { useTexts } from '../texts/language';
import { periksaTexts } from '../texts/periksa';
import { useWorkspace } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { placesInWords, type Item } from './findings';

/** A repair before it is done: whose button asked for it, and what it would write. */
export interface Preview extends Perbaikan {
  /** The id of an item or a card. */
  readonly at: string;
}

/** Repairs are shown first; what was typed since the workbook was read stays. */
export function useRepair(understood: Understanding, focusAfterwards: () => void) {
  const workspace = useWorkspace();
  const texts = useTexts(periksaTexts);
  const [preview, setPreview] = useState<Preview | null>(null);
  const asked = useRef<Element | null>(null);

  const show = (at: string, items: readonly Item[]) => {
    asked.current = document.activeElement;
    const { content, reading } = understood;
    setPreview({
      at,
      ...perbaiki(
        content,
        reading,
        items.map(({ finding }) => finding),
      ),
    });
  };
  const close = () => {
    setPreview(null);
    if (asked.current instanceof HTMLElement) asked.current.focus();
  };
  const apply = async () => {
    if (!preview) return;
    const done = await workspace.change(texts.memperbaiki, (book, task) => book.write(preview.changes, task));
    setPreview(null);
    focusAfterwards();
    if (!done) return;
    const { written, conflicts } = done;
    const places = conflicts.map(({ place }) => place);
    const sentences = [
      ...(written.length > 0 ? [texts.diperbaiki(written.length)] : []),
      ...(places.length > 0 ? [texts.bentrok(placesInWords(places, texts.danLain))] : []),
    ];
    workspace.say({ kind: places.length > 0 ? 'error' : 'done', text: sentences.join(' ') });
  };
  return { preview, show, close, apply };
}

export type Repair = ReturnType<typeof useRepair>;
