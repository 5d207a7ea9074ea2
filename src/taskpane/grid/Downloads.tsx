import { Button } from '@fluentui/react-components';
import type { FileWorkbook } from '../../hosts/file';
import { useTexts } from '../texts/language';
import { gridTexts } from '../texts/grid';
import { useWorkspace } from '../useWorkspace';
import { download, nameOfDownload } from './download';

/** What can be taken along: the file that was opened, with composed sheets and changes. */
export function Downloads({ book }: { readonly book: FileWorkbook }) {
  const texts = useTexts(gridTexts);
  const workspace = useWorkspace();
  const save = async () => {
    const bytes = await workspace.run(texts.menyiapkan, (task) => book.changed(task));
    if (!bytes) return;
    const name = nameOfDownload(book.name);
    download(bytes, name);
    workspace.say({ kind: 'done', text: texts.terunduh(name) });
  };
  if (!book.view.isChanged) return null;
  return (
    <Button size="small" onClick={() => void save()}>
      {texts.unduh}
    </Button>
  );
}
