import type { FileKind } from '../../hosts/xlsx/read/about';

/** What browsers call the kinds of files. */
const TYPES: Readonly<Record<FileKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.12',
  xlam: 'application/vnd.ms-excel.addin.macroEnabled.12',
};

/** Hands bytes to the browser as a file to save; nothing leaves the machine. */
export function download(bytes: Uint8Array, name: string, kind: FileKind): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * What a file is called once something was done to it: by the kind that it is, whatever it was called.
 * @example nameOfDownload('Cascading 2024.XLSM', 'xlsm') // 'Cascading 2024 - hasil.XLSM'
 * @example nameOfDownload('makro.xlsx', 'xlsm') // 'makro - hasil.xlsm'
 */
export function nameOfDownload(name: string, kind: FileKind): string {
  const own = /\.(?:xl[st][xm]|xlam)$/i.exec(name)?.[0] ?? '';
  const base = name.slice(0, name.length - own.length);
  return `${base} - hasil${own.toLowerCase() === `.${kind}` ? own : `.${kind}`}`;
}
