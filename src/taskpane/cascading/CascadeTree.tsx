import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Cascade } from '../../cascade/cascade';
import { cascadingTexts } from '../texts/cascading';
import { useTexts } from '../texts/language';
import { TreeRow } from './TreeRow';
import { useTree } from './useTree';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: '4px 0' },
});

/** The cascade as a tree to walk with mouse or keyboard. */
export function CascadeTree({ cascade }: { readonly cascade: Cascade }) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const tree = useTree(cascade);
  const list = useFocusOn(tree.current);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (tree.press(event.key)) event.preventDefault();
  };

  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={tree.openAll}>
          {texts.bukaSemua}
        </Button>
        <Button size="small" onClick={tree.closeAll}>
          {texts.tutupSemua}
        </Button>
      </div>
      <p className={styles.hint}>{texts.petunjuk}</p>
      <div role="tree" aria-label={texts.pohon} ref={list} onKeyDown={onKeyDown}>
        {tree.rows.map((row) => (
          <TreeRow
            key={row.node.kode}
            row={row}
            focused={row.node.kode === tree.current}
            selected={row.node.kode === tree.selected}
            onToggle={tree.toggle}
            onSelect={tree.select}
          />
        ))}
      </div>
    </>
  );
}

/** Moves the browser's focus to the row that has ours, if it is in the tree already. */
function useFocusOn(kode: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return;
    list.current.querySelector<HTMLElement>(`[data-kode="${CSS.escape(kode)}"]`)?.focus();
  }, [kode]);
  return list;
}
