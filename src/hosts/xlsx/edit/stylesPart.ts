import type { Package } from '../package/package';
import type { WorkbookParts } from '../read/workbook';
import { HEAD } from '../xml/element';
import type { Namespaces } from '../xml/names';
import type { Parts } from '../package/parts';
import { declare, pointTo } from '../package/pointers';

/** What Excel takes for the look of cells where a workbook has no styles. */
const DEFAULT_STYLES = [
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
].join('');

/** Where the styles of a workbook stand; one without gets a part that changes no look. */
export function stylesPart(parts: Parts, file: Package, host: WorkbookParts, namespaces: Namespaces): string {
  if (host.styles !== undefined) return host.styles;
  const known = file.relationships(host.workbook).find(({ kind }) => kind === 'styles')?.target;
  const path = known ?? parts.free((n) => `xl/styles${n === 1 ? '' : n}.xml`);
  parts.put(path, `${HEAD}<styleSheet xmlns="${namespaces.main}">${DEFAULT_STYLES}</styleSheet>`);
  declare(parts, path, 'styles');
  // A pointer may lead to a part that was lost.
  if (known === undefined) pointTo(parts, host.workbook, path, 'styles', namespaces);
  return path;
}
