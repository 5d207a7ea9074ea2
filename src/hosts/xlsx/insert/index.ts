import { maxOf } from '../../../cascade/list';
import { parseSpan } from '../../../workbook/address';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/plan';
import { recalculateOnOpen } from '../edit/workbook';
import { openPackage, type Package } from '../package/package';
import { workbookParts, type WorkbookParts } from '../read/workbook';
import { refusal } from '../limits/refusal';
import { writeXlsx } from '../write';
import { attributesOf, parseXml } from '../xml/xml';
import { partName } from '../zip/zip';
import { childOf, documentOf, itemsOf, withAttribute } from '../xml/document';
import { widthFactor } from './font';
import { inNamespaces, namespacesOf, type Namespaces } from '../xml/names';
import type { KeptRule } from './ownRules';
import { Parts } from '../package/parts';
import { declare, forget, pointTo, remove } from '../package/pointers';
import { isReferredTo, unreachable } from './references';
import { numberedAnew, withCarried, withTables } from './sheet';
import { mergeStyles, type MergedStyles } from './styles';
import { stylesPart } from '../edit/stylesPart';
import { withSheets, type PlacedSheet, type SheetChanges } from './workbook';

/** Composed sheets, and what becomes of the sheets that are there. */
export interface Insertion {
  /** The sheets under the names that they will have. */
  readonly plan: WorkbookPlan;
  /** By the name of a composed sheet, the sheet whose place it takes; the others are added at the end. */
  readonly replaces: Readonly<Record<string, string>>;
  /** Sheets that are taken out. One that something else in the file refers to stays. */
  readonly removed: readonly string[];
  /** Sheets that are the user's from now on: they lose the mark. */
  readonly unmarked: readonly string[];
}

export interface Inserted {
  readonly bytes: Uint8Array;
  /** Conditional formats and validations of the user's on sheets that were drawn anew. */
  readonly rules: readonly KeptRule[];
}

/** The file that changes, and the writer's file that the composed sheets are taken from. */
interface Work {
  readonly parts: Parts;
  readonly host: WorkbookParts;
  readonly file: Package;
  readonly namespaces: Namespaces;
  /** By how much columns are to be wider in this workbook. */
  readonly widthFactor: number;
  readonly made: { readonly parts: Parts; readonly file: Package; readonly host: WorkbookParts };
  readonly insertion: Insertion;
  /** Filled as the sheets are put in their places. */
  readonly rules: KeptRule[];
}

/**
 * A workbook file with composed sheets among its own. Styles are added behind those there are, names belong to their
 * sheets; all parts that are not named here keep their bytes. The same input gives the same bytes.
 * @throws InputError where the file cannot be patched, or the sheets cannot be drawn.
 */
export async function insertSheets(bytes: Uint8Array, insertion: Insertion): Promise<Inserted> {
  const work = await begin(bytes, insertion);
  const { parts, host, namespaces } = work;
  const styles = addStyles(work);
  const placed = insertion.plan.sheets.map((sheet, i) => placeSheet(work, styles, sheet, i));
  const removed = removable(work);
  const changes: SheetChanges = {
    placed,
    removed: new Set(removed.map(({ index }) => index)),
    unmarked: new Set(sheetsNamed(host, insertion.unmarked).map(({ index }) => index)),
  };
  const workbook = withSheets(parts.text(host.workbook), changes, namespaces);
  parts.put(host.workbook, recalculateOnOpen(workbook));
  takeOut(work, removed);
  if (removed.length > 0 || placed.some(({ replaces }) => replaces !== null)) dropCalcChain(work);
  return { bytes: parts.zip(), rules: work.rules };
}

async function begin(bytes: Uint8Array, insertion: Insertion): Promise<Work> {
  const file = openPackage(bytes);
  const host = workbookParts(file);
  if (file.relationships(host.workbook).some(({ kind }) => kind === 'revisionHeaders'))
    throw refusal('dibagikan');
  const written = await writeXlsx(insertion.plan, 'inline');
  const madeFile = openPackage(written);
  const parts = new Parts(bytes);
  return {
    parts,
    host,
    file,
    namespaces: namespacesOf(parts.text(host.workbook)),
    widthFactor: widthFactor(host.styles === undefined ? null : file.xml(host.styles)),
    made: { parts: new Parts(written), file: madeFile, host: workbookParts(madeFile) },
    insertion,
    rules: [],
  };
}

/** Puts our styles behind those of the workbook; one without styles gets a part for them. */
function addStyles({ parts, file, host, namespaces, made }: Work): MergedStyles {
  const path = stylesPart(parts, file, host, namespaces);
  const styles = mergeStyles(parts.text(path), made.parts.text(must(made.host.styles)));
  parts.put(path, styles.xml);
  return styles;
}

/** Puts a composed sheet and its table among the parts. */
function placeSheet(work: Work, styles: MergedStyles, plan: SheetPlan, i: number): PlacedSheet {
  const { parts, host, namespaces, made, insertion } = work;
  const own = must(made.host.sheets[i]);
  const replaced = insertion.replaces[plan.name];
  const [old] = replaced === undefined ? [] : sheetsNamed(host, [replaced]);
  if (replaced !== undefined && !old) throw refusal('rusak');
  const path = old?.path ?? parts.free((n) => `xl/worksheets/sheet${n}.xml`);
  const before = old ? parts.text(path) : null;
  const { kept, gone } = old ? oldTables(work, path, plan) : { kept: [], gone: [] };
  const xml = numberedAnew(inNamespaces(made.parts.text(own.path), namespaces), {
    cell: styles.cell,
    differential: styles.differential,
    widthFactor: work.widthFactor,
  });
  if (before === null) parts.put(path, xml);
  else {
    const carried = withCarried(xml, before, plan.earlier);
    parts.put(path, carried.xml);
    for (const { spans } of carried.rules) work.rules.push({ lembar: plan.name, spans });
  }
  const pointer = old ? '' : pointTo(parts, host.workbook, path, 'worksheet', namespaces);
  if (!old) declare(parts, path, 'worksheet');
  const tables = [...placeTables(work, own.path, path, gone), ...kept];
  parts.put(path, withTables(parts.text(path), tables));
  return { name: plan.name, replaces: old?.index ?? null, pointer, names: namesOf(made, i) };
}

function sheetsNamed({ sheets }: WorkbookParts, names: readonly string[]): WorkbookParts['sheets'] {
  return sheets.filter(({ name }) => names.includes(name));
}

/** The defined names that the writer gave to a sheet, and those of its cells. */
function namesOf({ parts, host }: Work['made'], i: number): string[] {
  const document = documentOf(parts.text(host.workbook));
  let scope = -1;
  return itemsOf(document.xml, childOf(document, 'definedNames')).filter((item) => {
    // The name of a cell stands behind those of its sheet, and has no scope.
    const { localSheetId = scope } = attributesOf(item, { start: 0, open: item.indexOf('>') + 1 });
    scope = Number(localSheetId);
    return scope === i;
  });
}

/** The tables of an earlier sheet: pointers to those that stay, and the parts of those that do not. */
interface OldTables {
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

/** Tables of the user's own stay where their cells stayed; the others go, as our own is drawn anew. */
function oldTables({ parts, file }: Work, path: string, { table, earlier }: SheetPlan): OldTables {
  const tables = file.relationships(path).filter(({ kind, target }) => kind === 'table' && file.has(target));
  const isKept = (target: string): boolean => {
    const { displayName, name, ref = '' } = file.xml(target).attributes;
    const span = parseSpan(ref);
    const isOurs = (displayName ?? name ?? '').toLowerCase() === table?.name.toLowerCase();
    if (!earlier || !span || isOurs) return false;
    const isIn = ({ row, col }: { readonly row: number; readonly col: number }) =>
      row >= span.row && row < span.row + span.rows && col >= span.col && col < span.col + span.cols;
    return earlier.kept.some(isIn) && !earlier.moved.some(({ from }) => isIn(from));
  };
  const gone = tables.filter(({ target }) => !isKept(target));
  forget(parts, path, new Set(gone.map(({ id }) => id)));
  return {
    kept: tables.filter((one) => !gone.includes(one)).map(({ id }) => id),
    gone: gone.map(({ target }) => target),
  };
}

/**
 * Puts the tables of a composed sheet among the parts, in the places of those that go. Returns the ids of the pointers
 * to them.
 */
function placeTables(
  { parts, namespaces, made }: Work,
  from: string,
  to: string,
  gone: readonly string[],
): string[] {
  const tables = made.file.relationships(from).filter(({ kind }) => kind === 'table');
  const ids = tables.map(({ target }, i) => {
    const old = gone[i];
    const path = old ?? parts.free((n) => `xl/tables/table${n}.xml`);
    const id =
      old === undefined ? String(1 + lastTable(parts)) : (parseXml(parts.text(old)).attributes.id ?? '');
    const xml = inNamespaces(made.parts.text(target), namespaces);
    parts.put(
      path,
      xml.replace(/<table [^>]*>/, (tag) => withAttribute(tag, 'id', id)),
    );
    if (old === undefined) declare(parts, path, 'table');
    return pointTo(parts, to, path, 'table', namespaces);
  });
  remove(parts, gone.slice(tables.length));
  return ids;
}

/** The highest number of a table: they are told apart by it in the whole workbook. */
function lastTable(parts: Parts): number {
  const tables = parts.paths().filter((path) => /^\/?xl\/tables\/[^/]+\.xml$/i.test(path));
  return maxOf(
    tables.map((path) => Number(parseXml(parts.text(path)).attributes.id) || 0),
    0,
  );
}

/** The sheets that go, but for those that something else refers to. */
function removable({ parts, host, insertion }: Work): WorkbookParts['sheets'] {
  const asked = sheetsNamed(host, insertion.removed);
  const except = new Set(asked.map(({ path }) => partName(path)));
  const { workbook } = host;
  return asked.filter(({ name, index }) => !isReferredTo(parts, { name, number: index, workbook }, except));
}

function takeOut({ parts, host, file }: Work, removed: WorkbookParts['sheets']): void {
  if (removed.length === 0) return;
  forget(parts, host.workbook, new Set(removed.map(({ node }) => node.attributes.id ?? '')));
  remove(
    parts,
    unreachable(
      file,
      removed.map(({ path }) => path),
    ),
  );
}

/** The order of computing names cells that hold no formula any more; programs make it anew. */
function dropCalcChain({ parts, host, file }: Work): void {
  const chains = file.relationships(host.workbook).filter(({ kind }) => kind === 'calcChain');
  forget(parts, host.workbook, new Set(chains.map(({ id }) => id)));
  remove(
    parts,
    chains.map(({ target }) => target),
  );
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The writer made another workbook than the plan asked for.');
  return value;
}
