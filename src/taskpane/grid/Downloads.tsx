import { Button } from '@fluentui/react-components';
import type { FileWorkbook } from '../../hosts/file';
import type { Task } from '../../workbook/port';
import { useTexts } from '../texts/language';
import { gridTexts } from '../texts/grid';
import { useWorkspace } from '../useWorkspace';
import { baseName, download } from './download';

/** What can be taken along: the composed sheets, and the file with its changes. */
export function Downloads({ book }: { readonly book: FileWorkbook }) {
  const texts = useTexts(gridTexts);
  const workspace = useWorkspace();
  const { isComposed, isEdited } = book.view;
  const save = async (bytesOf: (task: Task) => Promise<Uint8Array | null>, name: string) => {
    const bytes = await workspace.run(texts.menyiapkan, bytesOf);
    if (!bytes) return;
    download(bytes, name);
    workspace.say({ kind: 'done', text: texts.terunduh(name) });
  };
  const base = baseName(book.name);
  return (
    <>
      {isComposed && (
        <Button
          size="small"
          onClick={() => void save((task) => book.composed(task), texts.namaSusunan(base))}
        >
          {texts.unduhSusunan}
        </Button>
      )}
      {isEdited && (
        <Button
          size="small"
          onClick={() => void save((task) => book.edited(task), texts.namaPerubahan(base))}
        >
          {texts.unduhPerubahan}
        </Button>
      )}
    </>
  );
}
