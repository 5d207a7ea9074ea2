import { useMemo, useRef, useState } from 'react';
import { perbaiki, type Perbaikan } from '../../../workflow/periksa/perbaiki';
import type { Place } from '../../../cascade/cascade';
import { placesInWords } from '../../ui/places';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { useWorkspace } from '../../state/useWorkspace';
import type { Understanding, Workspace } from '../../state/workspace';
import type { Item } from './findings';

/** A repair before it is done: whose button asked for it, and what it would write. */
export interface Preview extends Perbaikan {
  /** Cells whose text will look alike all over, which it does not now. */
  readonly mixed: readonly Place[];
  /** The id of an item or a card. */
  readonly at: string;
}

export interface Repair {
  readonly preview: Preview | null;
  readonly show: (at: string, items: readonly Item[]) => Promise<void>;
  readonly close: () => void;
  readonly apply: () => Promise<void>;
}

/** Repairs are shown first; what was typed since the workbook was read stays. @param goOn called after one was done */
export function useRepair(understood: Understanding, goOn: (at: string) => void): Repair {
  const workspace = useWorkspace();
  const texts = useTexts(periksaTexts);
  const [preview, setPreview] = useState<Preview | null>(null);
  const asked = useRef<Element | null>(null);

  return useMemo(() => {
    const show = async (at: string, items: readonly Item[]) => {
      asked.current = document.activeElement;
      const { content, reading } = understood;
      const findings = items.map(({ finding }) => finding);
      const found = perbaiki(content, reading, findings);
      const mixed = await mixedAmong(workspace, texts.memeriksaTampilan, found);
      if (mixed) setPreview({ at, ...found, mixed });
    };
    const close = () => {
      setPreview(null);
      if (asked.current instanceof HTMLElement) asked.current.focus();
    };
    const apply = async () => {
      if (!preview) return;
      const { at, changes } = preview;
      const done = await workspace.change(texts.memperbaiki, (book, task) => book.write(changes, task));
      setPreview(null);
      goOn(at);
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
  }, [understood, preview, workspace, texts, goOn]);
}

/** The cells that would lose the looks of parts of their text; undefined where that could not be asked. */
async function mixedAmong(
  workspace: Workspace,
  what: string,
  { changes }: Perbaikan,
): Promise<readonly Place[] | undefined> {
  const { book } = workspace.snapshot();
  const texts = changes.filter(({ value }) => typeof value === 'string').map(({ place }) => place);
  if (!book?.mixed || texts.length === 0) return [];
  return workspace.run(what, async (task) => (await book.mixed?.(texts, task)) ?? []);
}
