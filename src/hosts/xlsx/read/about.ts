import { InputError, type Sentence } from '../../../workbook/port';
import { Parts } from '../package/parts';
import { openPackage, type Package } from '../package/package';
import { workbookParts, type WorkbookParts } from './workbook';
import { refusal } from '../limits/refusal';
import { childrenOf } from '../xml/xml';

/** The kinds of workbook files that are read, by what follows the last dot of their names. */
export type FileKind = 'xlsx' | 'xlsm' | 'xltx' | 'xltm' | 'xlam';

/** What is known of a file besides its cells. */
export interface About {
  /** What it is by its content: under another name Excel refuses to open it. */
  readonly kind: FileKind;
  /** Why it cannot be changed; null where it can. */
  readonly unchangeable: Sentence | null;
}

/** The type of the main part of each kind (ECMA-376 part 1, 12.3.23; [MS-OFFMACRO] 2.2). */
const TYPES: Readonly<Record<string, FileKind>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': 'xlsm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': 'xltx',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': 'xltm',
  'application/vnd.ms-excel.addin.macroEnabled.main+xml': 'xlam',
};

/** Looks at a file that can be read. */
export function aboutFile(bytes: Uint8Array): About {
  const file = openPackage(bytes);
  const host = workbookParts(file);
  return { kind: kindOf(file, host), unchangeable: whyUnchangeable(bytes, file, host) };
}

function kindOf(file: Package, { workbook }: WorkbookParts): FileKind {
  const types = file.has('[Content_Types].xml')
    ? childrenOf(file.xml('[Content_Types].xml'), 'Override')
    : [];
  const own = types.find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${workbook}`.toLowerCase(),
  );
  const type = own?.attributes.ContentType?.toLowerCase();
  return Object.entries(TYPES).find(([known]) => known.toLowerCase() === type)?.[1] ?? 'xlsx';
}

/** All parts that a change may touch are looked at, so that no change is refused when it is downloaded. */
function whyUnchangeable(bytes: Uint8Array, file: Package, host: WorkbookParts): Sentence | null {
  const { workbook, styles, strings, sheets } = host;
  // Excel keeps a diary of every change of such a file; what is not in it damages the file.
  if (file.relationships(workbook).some(({ kind }) => kind === 'revisionHeaders'))
    return refusal('dibagikan').sentence;
  const parts = new Parts(bytes);
  const needed = ['[Content_Types].xml', workbook, styles, strings, ...sheets.map(({ path }) => path)];
  try {
    for (const path of needed) if (path !== undefined) parts.text(path);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.sentence;
    throw error;
  }
}
