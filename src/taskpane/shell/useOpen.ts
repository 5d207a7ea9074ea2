import { useCallback, useEffect, useRef } from 'react';
import type { ExcelWorkbook } from '../../hosts/excel';
import { listen } from '../../hosts/news';
import { InputError } from '../../workbook/port';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useWorkspace } from '../useWorkspace';
import type { Surroundings } from './surroundings';

const SAMPLE = 'contoh/cascading-bkd-2024.xlsx';

/** The ways to get at a workbook: Excel's own at once, a file that is picked, the sample; and to read it again. */
export function useOpen(surroundings: Surroundings) {
  const workspace = useWorkspace();
  const texts = useTexts(shellTexts);
  const excel = useRef<ExcelWorkbook | null>(null);

  useEffect(() => {
    if (surroundings.kind !== 'excel') return;
    const { office } = surroundings;
    void import('../../hosts/excel').then(({ sharedWorkbook }) => {
      excel.current = sharedWorkbook(office);
      return workspace.open(excel.current);
    });
  }, [surroundings, workspace]);

  useEffect(
    () =>
      listen((news) => {
        void workspace.refresh().then(() => workspace.say(news));
      }),
    [workspace],
  );

  const openBytes = useCallback(
    async (bytes: ArrayBuffer, name: string) => {
      // The library of files is large, and inside Excel nobody needs it: it comes when a file is picked.
      const { fileWorkbook } = await import('../../hosts/file');
      await workspace.open(fileWorkbook(new Uint8Array(bytes), name));
    },
    [workspace],
  );

  const loadSample = async () => {
    const bytes = await workspace.run(texts.mengambilContoh, () => fetchSample(texts.contohTiada));
    if (!bytes) return;
    const book = excel.current;
    if (!book) return openBytes(bytes, SAMPLE.slice(SAMPLE.indexOf('/') + 1));
    await workspace.change(texts.mengambilContoh, () => book.insertSample(base64Of(bytes)));
  };

  const readAgain = () =>
    workspace.snapshot().book || !excel.current ? workspace.refresh() : workspace.open(excel.current);

  return {
    file: (file: File) => void file.arrayBuffer().then((bytes) => openBytes(bytes, file.name)),
    sample: () => void loadSample(),
    again: () => void readAgain(),
  };
}

/** @throws InputError where the server of the pane does not have it, or cannot be reached. */
async function fetchSample(sentence: string): Promise<ArrayBuffer> {
  const answer = await fetch(SAMPLE).catch(() => null);
  if (!answer?.ok) throw new InputError(sentence);
  return answer.arrayBuffer();
}

function base64Of(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}
