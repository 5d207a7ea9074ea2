import { Button } from '@fluentui/react-components';
import type { FileWorkbook } from '../../hosts/file';
import { useTexts } from '../texts/language';
import { gridTexts } from '../texts/grid';
import { useWorkspace } from '../state/useWorkspace';
import { download, nameOfDownload } from './download';

/** What can be taken along: the file that was opened, with composed sheets and changes. */
export function Downloads({ book }: { readonly book: FileWorkbook }) {
  const texts = useTexts(gridTexts);
  const workspace = useWorkspace();
  const { about, isChanged } = book.view;
  if (!about || !isChanged) return null;
  const save = async () => {
    const bytes = await workspace.run(texts.menyiapkan, (task) => book.changed(task));
    if (!bytes) return;
    const { kind } = about;
    const name = nameOfDownload(book.name, kind);
    download(bytes, name, kind);
    workspace.say({ kind: 'done', text: texts.terunduh(name) });
  };
  return (
    <Button size="small" onClick={() => void save()}>
      {texts.unduh}
    </Button>
  );
}
