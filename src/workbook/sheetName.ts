/** Whether Excel takes a name for a sheet: 1 to 31 characters, none of []:*?/\, no apostrophe at either end. */
export function isSheetName(name: string): boolean {
  return /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name);
}
