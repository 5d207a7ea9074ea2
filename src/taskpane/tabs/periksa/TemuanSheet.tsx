import { Button } from '@fluentui/react-components';
import { isFileWorkbook } from '../../../hosts/file';
import { today } from '../../../hosts/shared/today';
import type { Composed } from '../../../workbook/port';
import { susun } from '../../../workflow/susun';
import { WhichSheet } from '../../compose/WhichSheet';
import { questions } from '../../compose/ambiguous';
import { useComposing } from '../../compose/useComposing';
import { useSayDone } from '../../compose/useSayDone';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { useSnapshot, useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';

/** Makes the sheet Temuan in the workbook, and leads to it. */
export function TemuanSheet({ understood }: { readonly understood: Understanding }) {
  const { content, reading, perhitungan } = understood;
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const ketat = useSnapshot((snapshot) => snapshot.ketat);
  const sayDone = useSayDone();
  const composing = useComposing<Composed>({
    what: texts.menyusunTemuan,
    compose: (book, task, pengganti) => {
      // The composed sheets of a picked file are downloaded apart from it: there the links would lead nowhere.
      const tautan = !isFileWorkbook(book);
      const lembar = ['temuan'] as const;
      const plan = susun(content, reading, {
        lembar,
        asal: true,
        tautan,
        tanggal: today(),
        ketat,
        pengganti,
        perhitungan,
      });
      return book.compose(plan, { predecessors: pengganti }, task);
    },
    onDone: ({ sheets: [sheet = 'Temuan'], missing }) => sayDone(texts.temuanDibuat(sheet), missing),
  });
  const { stand } = composing;
  const made = stand.kind === 'done' ? (stand.result.sheets[0] ?? 'Temuan') : null;
  return (
    <>
      <Button size="small" onClick={() => composing.start(questions(content, ['temuan']))}>
        {texts.buatTemuan}
      </Button>
      {made !== null && (
        <Button size="small" onClick={() => void workspace.show({ lembar: made, row: 0, col: 0 })}>
          {texts.bukaLembar(made)}
        </Button>
      )}
      <WhichSheet composing={composing} />
    </>
  );
}
