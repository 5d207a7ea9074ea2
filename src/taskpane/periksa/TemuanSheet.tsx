import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { isFileWorkbook } from '../../hosts/file';
import { AmbiguousMark, type OpenWorkbook, type Task } from '../../workbook/port';
import { susun } from '../../workflow/susun';
import { orAmbiguous } from '../ambiguous';
import { useTexts } from '../texts/language';
import { periksaTexts } from '../texts/periksa';
import { useSnapshot, useWorkspace } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { today } from '../../hosts/today';

/** Makes the sheet Temuan in the workbook; asks which one to replace where there are several. */
export function TemuanSheet({ understood }: { readonly understood: Understanding }) {
  const texts = useTexts(periksaTexts);
  const workspace = useWorkspace();
  const { ketat } = useSnapshot();
  const [made, setMade] = useState<string | null>(null);
  const [asked, setAsked] = useState<AmbiguousMark | null>(null);

  const compose = async (predecessors?: Readonly<Record<string, string>>) => {
    setAsked(null);
    const work = (book: OpenWorkbook, task: Task) => {
      const plan = susun(understood.content, understood.reading, {
        lembar: ['temuan'],
        asal: true,
        // The composed sheets of a picked file are downloaded apart from it: there the links would lead nowhere.
        tautan: !isFileWorkbook(book),
        tanggal: today(),
        ketat,
        ...(predecessors && { pengganti: predecessors }),
      });
      return orAmbiguous(book.compose(plan, predecessors ? { predecessors } : {}, task));
    };
    const done = await workspace.change(texts.menyusunTemuan, work);
    if (done instanceof AmbiguousMark) setAsked(done);
    else if (done) {
      const [sheet = 'Temuan'] = done.sheets;
      setMade(sheet);
      workspace.say({ kind: 'done', text: texts.temuanDibuat(sheet) });
    }
  };

  return (
    <>
      <Button size="small" onClick={() => void compose()}>
        {texts.buatTemuan}
      </Button>
      {made !== null && (
        <Button size="small" onClick={() => void workspace.show({ lembar: made, row: 0, col: 0 })}>
          {texts.bukaLembar(made)}
        </Button>
      )}
      {asked && <WhichSheet asked={asked} onChoose={(sheet) => void compose({ [asked.mark]: sheet })} />}
    </>
  );
}

interface WhichSheetProps {
  readonly asked: AmbiguousMark;
  readonly onChoose: (sheet: string) => void;
}

function WhichSheet({ asked, onChoose }: WhichSheetProps) {
  const texts = useTexts(periksaTexts);
  const [sheet, setSheet] = useState(asked.sheets[0] ?? '');
  return (
    <div role="group" aria-label={texts.pilihLembar}>
      <p>{texts.pilihLembar}</p>
      <RadioGroup aria-label={texts.pilihLembar} value={sheet} onChange={(_, { value }) => setSheet(value)}>
        {asked.sheets.map((name, i) => (
          <Radio key={name} value={name} label={name} autoFocus={i === 0} />
        ))}
      </RadioGroup>
      <Button size="small" onClick={() => onChoose(sheet)}>
        {texts.ganti}
      </Button>
    </div>
  );
}
