/** @jest-environment jsdom */
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TemuanSheet } from '../../../src/taskpane/tabs/periksa/TemuanSheet';
import { RealisasiTab } from '../../../src/taskpane/tabs/realisasi/RealisasiTab';
import { LanguageContext, type Language } from '../../../src/taskpane/texts/language';
import { periksaTexts } from '../../../src/taskpane/texts/periksa';
import { realisasiTexts } from '../../../src/taskpane/texts/realisasi';
import { shellTexts } from '../../../src/taskpane/texts/shell';
import { understand } from '../../../src/taskpane/state/understanding/understand';
import { WorkspaceContext } from '../../../src/taskpane/state/useWorkspace';
import { Workspace, type Understanding } from '../../../src/taskpane/state/workspace';
import type { OpenWorkbook } from '../../../src/workbook/port';

const MISSING = { id: 'Lembarnya jadi, tetapi tanpa: garis tepi.', en: 'Made, but without: borders.' };

/** A workbook whose program refuses a part of what is composed. */
const book: OpenWorkbook = {
  name: 'uji.xlsx',
  read: () => Promise.resolve({ sheets: [] }),
  compose: ({ sheets: [sheet] }) =>
    Promise.resolve({ sheets: [sheet?.name ?? ''], removed: [], missing: MISSING }),
  show: () => Promise.resolve(),
  write: () => Promise.resolve({ written: [], conflicts: [] }),
  mark: () => Promise.resolve({ marked: 0, refused: [] }),
  unmark: () => Promise.resolve(0),
  watch: () => Promise.resolve(() => Promise.resolve()),
};

/** Presses the first button of a part of the pane; what is said when the work is done. */
async function said(language: Language, part: (understood: Understanding) => ReactElement): Promise<string> {
  const workspace = new Workspace(shellTexts[language], (content, settles) =>
    Promise.resolve(understand(content, settles)),
  );
  await workspace.open(book);
  const { understood } = workspace.snapshot();
  if (!understood) throw new Error('not opened');
  const place = document.createElement('div');
  const root = createRoot(place);
  const drawn = (
    <LanguageContext.Provider value={language}>
      <WorkspaceContext.Provider value={workspace}>{part(understood)}</WorkspaceContext.Provider>
    </LanguageContext.Provider>
  );
  flushSync(() => root.render(drawn));
  flushSync(() => place.querySelector('button')?.click());
  while (!workspace.snapshot().notice) await new Promise((resolve) => setTimeout(resolve, 5));
  return workspace.snapshot().notice?.text ?? '';
}

test('what Excel refused of the sheet Realisasi is said', async () => {
  expect(await said('id', (understood) => <RealisasiTab understood={understood} />)).toBe(
    `${realisasiTexts.id.dibuat} ${MISSING.id}`,
  );
});

test('what Excel refused of the sheet Temuan is said, in the language of the pane', async () => {
  expect(await said('en', (understood) => <TemuanSheet understood={understood} />)).toBe(
    `${periksaTexts.en.temuanDibuat('Temuan')} ${MISSING.en}`,
  );
});
