import { useCallback, useEffect, useRef } from 'react';
import type { ExcelWorkbook } from '../../hosts/excel';
import { fileWorkbook } from '../../hosts/file';
import { listen } from '../../hosts/shared/news';
import { InputError } from '../../workbook/port';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useWorkspace } from '../state/useWorkspace';
import type { Surroundings } from './surroundings';

const SAMPLE = 'contoh/contoh.xlsx';

/** The ways to get at a workbook: Excel's own at once, a file that is picked, the sample; and to read it again. */
export function useOpen(surroundings: Surroundings) {
  const workspace = useWorkspace();
  const texts = useTexts(shellTexts);
  const excel = useRef<ExcelWorkbook | null>(null);

  const openExcel = useCallback(async () => {
    if (surroundings.kind !== 'excel') return;
    const host = await Promise.all([
      import('../../hosts/excel'),
      import('../../workflow/baca/wantsFills'),
    ]).catch(() => null);
    // Where it does not come, the pane shows that nothing was read and how to try again.
    if (!host) return;
    const [{ sharedWorkbook }, { wantsFills }] = host;
    excel.current = sharedWorkbook(surroundings.office, wantsFills);
    await workspace.open(excel.current);
  }, [surroundings, workspace]);

  useEffect(() => void openExcel(), [openExcel]);

  useEffect(
    () =>
      listen((news) => {
        void workspace.refresh().then(() => workspace.tell(news));
      }),
    [workspace],
  );

  const openBytes = (bytes: ArrayBuffer, name: string) =>
    workspace.open(fileWorkbook(new Uint8Array(bytes), name));

  const openFile = async (file: File) => {
    const bytes = await workspace.run(texts.membaca, () => bytesOf(file, texts.takTerambil(file.name)));
    if (bytes) await openBytes(bytes, file.name);
  };

  const loadSample = async () => {
    const bytes = await workspace.run(texts.mengambilContoh, () => fetchSample(texts.contohTiada));
    if (!bytes) return;
    const book = excel.current;
    if (!book) {
      await openBytes(bytes, SAMPLE.slice(SAMPLE.indexOf('/') + 1));
      return;
    }
    await workspace.change(texts.mengambilContoh, () => book.insertSample(base64Of(bytes)));
  };

  const readAgain = () => (workspace.snapshot().book ? workspace.refresh() : openExcel());

  return {
    file: (file: File) => void openFile(file),
    sample: () => void loadSample(),
    again: () => void readAgain(),
  };
}

/** @throws InputError where the browser may not read it: a folder, a file that another program holds. */
function bytesOf(file: File, sentence: string): Promise<ArrayBuffer> {
  return file.arrayBuffer().catch((cause: unknown) => {
    throw new InputError(sentence, { cause });
  });
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
