import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Place } from '../../cascade/cascade';
import { cellName } from '../../workbook/address';
import { InputError, type CellValue } from '../../workbook/port';
import { addMarkStyle } from './editStyles';
import { editCells, type CellEdit } from './editCells';
import { editMarks } from './editMarks';
import { recalculateOnOpen } from './editWorkbook';
import { openPackage, type Package } from './package';
import { workbookParts } from './readWorkbook';
import { partName } from './zip';

/** What changes in a file. */
export interface FileEdits {
  /** New values of cells that hold no formula; null empties a cell. */
  readonly values: readonly { readonly place: Place; readonly value: CellValue | null }[];
  /** New results of cells that hold a formula; others are passed over. */
  readonly results: readonly { readonly place: Place; readonly value: CellValue }[];
  /** All cells that are marked for the eye; null leaves the marks of the file as they are. */
  readonly marks: readonly Place[] | null;
}

/** A fixed time for every entry, the first that zip knows. */
const EPOCH = '1980-01-01T00:00:00';

/**
 * A workbook file with edits, everything else as it was: only the cells that are named change within their sheet,
 * and parts without edits keep their bytes. Excel computes the formulas anew when it opens the file.
 * @throws InputError where the file cannot be patched; nothing is guessed.
 */
export function editXlsx(bytes: Uint8Array, edits: FileEdits): Uint8Array {
  const file = openPackage(bytes);
  const { workbook, styles, sheets } = workbookParts(file);
  const changed = new Map<string, string>();
  const style = edits.marks && edits.marks.length > 0 ? markStyle(file, styles) : null;
  if (style) changed.set(style.path, style.xml);
  for (const { name, path } of sheets) {
    const before = requireUtf8(file, path);
    const here = <T extends { readonly place: Place }>(list: readonly T[]) =>
      list.filter(({ place }) => place.lembar === name);
    const cells = editCells(before, [
      ...here(edits.values).map(asValue),
      ...here(edits.results).map(asResult),
    ]);
    const marked = edits.marks && here(edits.marks.map((place) => ({ place })));
    const after = marked ? editMarks(cells, marked.map(nameOf), style?.index ?? 0) : cells;
    if (after !== before) changed.set(path, after);
  }
  if (edits.values.length + edits.results.length > 0) {
    changed.set(workbook, recalculateOnOpen(requireUtf8(file, workbook)));
  }
  return replaceParts(bytes, changed);
}

function asValue({ place: { row, col }, value }: FileEdits['values'][number]): CellEdit {
  return { row, col, value, kind: 'value' };
}

function asResult({ place: { row, col }, value }: FileEdits['results'][number]): CellEdit {
  return { row, col, value, kind: 'result' };
}

function nameOf({ place }: { readonly place: Place }): string {
  return cellName(place.row, place.col);
}

function markStyle(file: Package, path: string | undefined) {
  if (path === undefined) throw unpatchable();
  return { path, ...addMarkStyle(requireUtf8(file, path)) };
}

/** Texts are put back as UTF-8; the rare part in another coding is left to Excel. */
function requireUtf8(file: Package, path: string): string {
  const xml = file.text(path);
  if (/^<\?xml[^>]*encoding=["'](?!utf-8)/i.test(xml)) throw unpatchable();
  return xml;
}

/** A file that is sound, but stored in a way that is not patched here. */
export function unpatchable(): InputError {
  return new InputError({
    id: 'Berkas ini tersimpan dalam bentuk yang tidak dapat diubah di sini; buka di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi.',
    en: 'This file is stored in a form that cannot be changed here; open it in Excel, save it as .xlsx, then choose it again.',
  });
}

function replaceParts(bytes: Uint8Array, changed: ReadonlyMap<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = new Map([...changed].map(([path, xml]) => [partName(path), xml]));
  for (const name of Object.keys(parts)) {
    const xml = texts.get(partName(name));
    if (xml !== undefined) parts[name] = strToU8(xml);
  }
  return zipSync(parts, { mtime: EPOCH });
}
