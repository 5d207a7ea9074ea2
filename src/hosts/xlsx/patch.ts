import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MARK_NAME } from '../../workbook/marks';
import type { WorkbookPlan } from '../../workbook/plan';

/** 'Folio', 8.5 x 13 inches: what Indonesian offices call F4. */
const FOLIO = 14;
const A4 = 9;
/** A fixed time for every entry, the first that zip knows. */
const EPOCH = '1980-01-01T00:00:00';

/**
 * Puts into the written file what the writer has no words for: hidden names, F4 paper; and takes out what
 * differs from one time to the next.
 */
export function patch(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('xl/workbook.xml', (xml) =>
    xml.replaceAll(`<definedName name="${MARK_NAME}"`, `<definedName name="${MARK_NAME}" hidden="1"`),
  );
  edit('docProps/core.xml', (xml) => xml.replace(/<dcterms:modified.*?<\/dcterms:modified>/s, ''));
  edit('docProps/app.xml', (xml) => xml.replace('<Application>hucre<', '<Application>Cascading Kinerja<'));
  for (const [index, sheet] of plan.sheets.entries()) {
    if (sheet.page.paper !== 'F4') continue;
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml.replace(`<pageSetup paperSize="${A4}"`, `<pageSetup paperSize="${FOLIO}"`),
    );
  }
  return zipSync(parts, { mtime: EPOCH });
}
