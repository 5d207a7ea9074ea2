/** The two sets of names that workbooks are written in (ECMA-376 part 1 and part 4). */
const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  pointers: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  pointers: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export type Namespaces = typeof TRANSITIONAL;

/** The names that a workbook is written in, by the text of its main part. */
export function namespacesOf(workbook: string): Namespaces {
  return workbook.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** A part of ours in the names of a workbook. */
export function inNamespaces(xml: string, { main, pointers }: Namespaces): string {
  return xml.replace(TRANSITIONAL.main, main).replace(TRANSITIONAL.pointers, pointers);
}

/** Elements of ours as they stand under a prefix ('x:'). */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** The same way back. */
export function unprefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
