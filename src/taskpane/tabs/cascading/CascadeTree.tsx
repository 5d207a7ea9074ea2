import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { cascadingTexts, JENIS } from '../../texts/cascading';
import { useTexts } from '../../texts/language';
import { useWorkspace } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { capaianByKode } from '../../../workflow/hitung/capaianSimpul';
import { ALL, narrows, ownersIn, search, wordsOf, type Found, type Query } from './search';
import { statusOf } from './status';
import { countByJenis, treeOf, type TreeNode } from './tree';
import { TreeRow } from './TreeRow';
import { useRowWindow } from './useRowWindow';
import { useTree } from './useTree';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', marginBottom: '4px' },
  search: { flex: '1 1 140px', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  facet: { flex: '1 1 80px', minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  line: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  said: { flex: '1 1 auto', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3, margin: 0, minHeight: '24px' },
  fold: { flex: 'none', minWidth: '28px', minHeight: '24px', padding: 0 },
  rows: { position: 'relative' },
});

interface CascadeTreeProps {
  readonly understood: Understanding;
  /** What stands above the tree as long as nothing is searched. */
  readonly overview: ReactNode;
}

/** The cascade as a tree to search and to walk with mouse or keyboard; a node leads to its cell. */
export function CascadeTree({ understood, overview }: CascadeTreeProps) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const facts = useFacts(understood);
  const { typed, query, change } = useQuery();
  const found = useMemo(() => search(facts.tree, query), [facts.tree, query]);
  const searching = narrows(query);
  const tree = useTree(found.tree, { whole: facts.tree, searching, onSelect: useShowNode() });
  return (
    <>
      <Search {...{ typed, facts, change, reading: understood.reading }} />
      <div className={styles.line}>
        <div className={styles.said}>
          <p aria-live="polite" className={searching ? styles.hint : undefined} hidden={!searching}>
            {searching && texts.ditemukan(found.hits.size)}
          </p>
          {!searching && overview}
        </div>
        <Fold name={texts.bukaSemua} sign="⊞" onClick={tree.openAll} />
        <Fold name={texts.tutupSemua} sign="⊟" onClick={tree.closeAll} />
      </div>
      {tree.rows.length > 0 && <Rows {...{ tree, facts, found, searching }} words={query.words} />}
    </>
  );
}

function Fold({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.fold}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      {sign}
    </Button>
  );
}

interface Typed extends Omit<Query, 'words'> {
  readonly cari: string;
}

interface SearchProps {
  readonly typed: Typed;
  readonly facts: ReturnType<typeof useFacts>;
  readonly reading: Understanding['reading'];
  readonly change: (typed: Typed) => void;
}

/** Words, a kind of node, an owner. */
function Search({ typed, facts, reading, change }: SearchProps) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const kinds = useMemo(() => countByJenis(reading.cascade), [reading]);
  return (
    <div className={styles.bar} role="search">
      <Input
        className={styles.search}
        size="small"
        type="search"
        aria-label={texts.cari}
        title={texts.cari}
        placeholder={texts.cariSingkat}
        value={typed.cari}
        onChange={(_, { value }) => change({ ...typed, cari: value })}
      />
      <Select
        className={styles.facet}
        size="small"
        aria-label={texts.jenjang}
        value={typed.jenis}
        onChange={(_, { value }) =>
          change({ ...typed, jenis: kinds.find(([kind]) => kind === value)?.[0] ?? '' })
        }
      >
        <option value="">{texts.semuaJenjang}</option>
        {kinds.map(([kind]) => (
          <option key={kind} value={kind}>
            {JENIS[kind]}
          </option>
        ))}
      </Select>
      {facts.pemilik.length > 0 && (
        <Select
          className={styles.facet}
          size="small"
          aria-label={texts.rincian.pemilik}
          value={typed.pemilik}
          onChange={(_, { value }) => change({ ...typed, pemilik: value })}
        >
          <option value="">{texts.semuaPemilik}</option>
          {facts.pemilik.map((owner) => (
            <option key={owner} value={owner}>
              {owner}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** What is searched; typing goes before filtering. */
function useQuery() {
  const [typed, change] = useState<Typed>({ cari: '', jenis: ALL.jenis, pemilik: ALL.pemilik });
  const settled = useDeferredValue(typed);
  const query = useMemo(
    (): Query => ({ words: wordsOf(settled.cari), jenis: settled.jenis, pemilik: settled.pemilik }),
    [settled],
  );
  return { typed, query, change };
}

interface RowsProps {
  readonly tree: ReturnType<typeof useTree>;
  readonly facts: ReturnType<typeof useFacts>;
  readonly found: Found;
  readonly searching: boolean;
  readonly words: readonly string[];
}

/** Only the rows in view are drawn, and those that have the focus or show their details. */
function Rows({ tree, facts, found, searching, words }: RowsProps) {
  const styles = useStyles();
  const texts = useTexts(cascadingTexts);
  const list = useRef<HTMLDivElement>(null);
  const codes = useMemo(() => tree.rows.map(({ node }) => node.kode), [tree.rows]);
  const view = useRowWindow(list, codes, [tree.current, tree.selected]);
  useFocusOn(list, tree.current);
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
      className={styles.rows}
      style={{ height: `${view.height}px` }}
      onKeyDown={onKeyDown}
    >
      {view.items.map(({ index, top }) => {
        const row = tree.rows[index];
        if (!row) return null;
        const { node, level, position, siblings, open } = row;
        return (
          <TreeRow
            key={node.kode}
            {...{ node, level, position, open, words, index, top }}
            siblings={siblings.length}
            status={facts.status.get(node.kode)}
            capaian={facts.capaian.get(node.kode)}
            line={found.hits.get(node.kode) ?? null}
            quiet={searching && !found.hits.has(node.kode)}
            focused={node.kode === tree.current}
            selected={node.kode === tree.selected}
            measure={view.measure}
            onToggle={tree.toggle}
            onSelect={tree.select}
          />
        );
      })}
    </div>
  );
}

/** The tree of a workbook, and what findings and realizations say of its nodes. */
function useFacts({ reading, pemeriksaan, perhitungan }: Understanding) {
  const tree = useMemo(() => treeOf(reading.cascade), [reading]);
  const pemilik = useMemo(() => ownersIn(tree), [tree]);
  const status = useMemo(
    () => statusOf(tree, [...pemeriksaan.temuan, ...perhitungan.temuan]),
    [tree, pemeriksaan, perhitungan],
  );
  const capaian = useMemo(() => capaianByKode(perhitungan), [perhitungan]);
  return { tree, pemilik, status, capaian };
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
function useFocusOn(list: RefObject<HTMLDivElement>, kode: string): void {
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return;
    list.current.querySelector<HTMLElement>(`[data-kode="${CSS.escape(kode)}"]`)?.focus();
  }, [list, kode]);
}
