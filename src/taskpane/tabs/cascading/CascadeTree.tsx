import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { cascadingTexts } from '../../texts/cascading';
import { useTexts } from '../../texts/language';
import { useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { capaianByKode } from '../../../workflow/hitung/capaianSimpul';
import { search, wordsOf } from './search';
import { statusOf } from './status';
import { treeOf, type TreeNode } from './tree';
import { TreeRow } from './TreeRow';
import { useTree } from './useTree';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  search: { flex: '1 1 100%', minWidth: 0, '& input': { minWidth: 0 } },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: '4px 0' },
});

/** The cascade as a tree to search and to walk with mouse or keyboard; a node leads to its cell. */
export function CascadeTree({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const [query, setQuery] = useState('');
  const facts = useFacts(understood);
  const words = useWords(query);
  const found = useMemo(() => search(facts.tree, words), [facts.tree, words]);
  const tree = useTree(found.tree, { searching: words.length > 0, onSelect: useShowNode() });
  return (
    <>
      <div className={styles.bar}>
        <Input
          className={styles.search}
          size="small"
          type="search"
          aria-label={texts.cari}
          placeholder={texts.cari}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Button size="small" onClick={tree.openAll}>
          {texts.bukaSemua}
        </Button>
        <Button size="small" onClick={tree.closeAll}>
          {texts.tutupSemua}
        </Button>
      </div>
      <p className={styles.hint} aria-live="polite">
        {words.length > 0 ? texts.ditemukan(found.banyak) : texts.petunjuk}
      </p>
      {tree.rows.length > 0 && <Rows tree={tree} facts={facts} words={words} />}
    </>
  );
}

interface RowsProps {
  readonly tree: ReturnType<typeof useTree>;
  readonly facts: ReturnType<typeof useFacts>;
  readonly words: readonly string[];
}

function Rows({ tree, facts, words }: RowsProps) {
  const texts = useTexts(cascadingTexts);
  const list = useFocusOn(tree.current);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (tree.press(event.key)) event.preventDefault();
  };
  return (
    <div
      role="tree"
      aria-label={texts.pohon}
      aria-description={texts.tombol}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tree.rows.map(({ node, level, position, siblings, open }) => (
        <TreeRow
          key={node.kode}
          {...{ node, level, position, open, words }}
          siblings={siblings.length}
          status={facts.status.get(node.kode)}
          capaian={facts.capaian.get(node.kode)}
          focused={node.kode === tree.current}
          selected={node.kode === tree.selected}
          onToggle={tree.toggle}
          onSelect={tree.select}
        />
      ))}
    </div>
  );
}

/** The tree of a workbook, and what findings and realizations say of its nodes. */
function useFacts({ reading, pemeriksaan, perhitungan }: Understanding) {
  const tree = useMemo(() => treeOf(reading.cascade), [reading]);
  const status = useMemo(
    () => statusOf(tree, [...pemeriksaan.temuan, ...perhitungan.temuan]),
    [tree, pemeriksaan, perhitungan],
  );
  const capaian = useMemo(() => capaianByKode(perhitungan), [perhitungan]);
  return { tree, status, capaian };
}

/** The words that are searched; typing goes before filtering. */
function useWords(query: string): readonly string[] {
  const settled = useDeferredValue(query);
  return useMemo(() => wordsOf(settled), [settled]);
}

/** Goes to the first cell of a node. */
function useShowNode(): (node: TreeNode) => void {
  const workspace = useWorkspace();
  return useCallback(
    ({ visit }: TreeNode) => {
      const [place] = visit.node.lokasi;
      if (place) void workspace.show(place);
    },
    [workspace],
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
