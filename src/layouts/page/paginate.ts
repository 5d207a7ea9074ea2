import type { Level } from '../../cascade/cascade';
import { pushAll } from '../../cascade/list';
import { panelOf, tallPanel, type Content, type Cursor, type Panel } from './panel';

/** The panels of a chart in their order, and how many pages they fill. */
export interface Pagination {
  readonly panels: readonly Panel[];
  readonly pages: number;
}

/** A way to lay out all before a cursor. */
interface State {
  readonly cost: number;
  readonly pages: number;
  /** Points of the last page that are taken. */
  readonly used: number;
  readonly panel: Panel | null;
  readonly before: State | null;
}

/** What a further page costs; all else tips the balance between layouts of as many pages. */
const PAGE = 100;
/** Columns that stay empty beside a panel, and what stays empty at the foot of a page, all of it; squared, so that pages come out even. */
const EMPTY_COLUMNS = 15;
const EMPTY_FOOT = 10;
/** Parting what hangs below a box of a level; a list most of all. */
const PARTED: Record<Level, number> = {
  tujuan: 0,
  sasaran: 2,
  program: 5,
  kegiatan: 9,
  subKegiatan: 16,
  proses: 25,
};

/**
 * Divides a chart into panels, each on one page, in as few pages as can be, breaking high up in the tree and filling
 * pages evenly. Panels that are short share a page.
 */
export function paginate(content: Content): Pagination {
  const waiting = new Map<string, { readonly cursor: Cursor; states: State[] }>();
  const add = (cursor: Cursor, states: readonly State[]): void => {
    const key = `${cursor.path}:${cursor.item}`;
    const known = waiting.get(key);
    if (known) pushAll(known.states, states);
    else waiting.set(key, { cursor, states: [...states] });
  };
  add({ path: 0, item: 0 }, [{ cost: 0, pages: 0, used: Infinity, panel: null, before: null }]);
  for (;;) {
    const first = earliest([...waiting.values()].map(({ cursor }) => cursor));
    const key = first ? `${first.path}:${first.item}` : '';
    const states = best(waiting.get(key)?.states ?? []);
    waiting.delete(key);
    if (!first || first.path >= content.paths.length) return unwound(cheapest(states, content.room));
    for (const panel of panelsFrom(content, first)) {
      add(
        panel.next,
        states.map((state) => append(content, state, panel)),
      );
    }
  }
}

function earliest(cursors: readonly Cursor[]): Cursor | undefined {
  const before = (a: Cursor, b: Cursor) => a.path < b.path || (a.path === b.path && a.item < b.item);
  return cursors.reduce<Cursor | undefined>(
    (first, one) => (!first || before(one, first) ? one : first),
    undefined,
  );
}

/** Every panel that may begin at a place. */
function panelsFrom(content: Content, start: Cursor): Panel[] {
  const panels: Panel[] = [];
  for (let end = start.path + 1; end <= content.paths.length; end += 1) {
    const extent = { start, end, cut: false };
    const whole = panelOf(content, extent);
    const panel = whole ?? panelOf(content, { ...extent, cut: true });
    if (panel) panels.push(panel);
    if (!whole) break;
  }
  return panels.length > 0 ? panels : [tallPanel(content, start)];
}

function append(content: Content, state: State, panel: Panel): State {
  const { room, columns } = content;
  const { height, width, next } = panel;
  const last = next.path >= content.paths.length ? content.signature : 0;
  const needed = height + last;
  const fits = state.used + needed <= room;
  const more = fits ? 0 : Math.ceil(needed / room);
  const foot = fits || state.panel === null ? 0 : footCost(state.used, room);
  const beside = ((columns - width) / columns) ** 2 * EMPTY_COLUMNS * Math.min(1, height / room);
  return {
    cost: state.cost + more * PAGE + foot + beside + parting(content, next),
    pages: state.pages + more,
    used: fits ? state.used + needed : Math.min(room, needed),
    panel,
    before: state,
  };
}

const footCost = (used: number, room: number) => Math.max(0, 1 - used / room) ** 2 * EMPTY_FOOT;

/** The deepest box that goes on behind a break says what the break costs. */
function parting({ paths }: Content, { path, item }: Cursor): number {
  if (item > 0) return PARTED.proses;
  const before = paths[path - 1] ?? [];
  const shared = (paths[path] ?? []).filter((node, depth) => before[depth] === node).at(-1);
  return shared ? PARTED[shared.level] : 0;
}

/** Of several states those that no other betters in both cost and room that is left. */
function best(states: readonly State[]): State[] {
  const sorted = [...states].sort((a, b) => a.cost - b.cost || a.used - b.used);
  const kept: State[] = [];
  for (const state of sorted)
    if (state.used < (kept.at(-1)?.used ?? Infinity) || kept.length === 0) kept.push(state);
  return kept;
}

function cheapest(states: readonly State[], room: number): State | null {
  const total = (state: State) => state.cost + footCost(state.used, room);
  return states.reduce<State | null>(
    (least, one) => (!least || total(one) < total(least) ? one : least),
    null,
  );
}

function unwound(last: State | null): Pagination {
  const panels: Panel[] = [];
  for (let state = last; state?.panel; state = state.before) panels.unshift(state.panel);
  return { panels, pages: last?.pages ?? 0 };
}
