import type { Sentence } from '../../workbook/port';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';
import { useWorkspace } from '../state/useWorkspace';

/** Says that sheets are made, and what they are without. */
export function useSayDone(): (text: string, missing: Sentence | undefined) => void {
  const { kalimat } = useTexts(shellTexts);
  const workspace = useWorkspace();
  return (text, missing) =>
    workspace.say({ kind: 'done', text: missing ? `${text} ${kalimat(missing)}` : text });
}
