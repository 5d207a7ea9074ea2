/** Hands bytes to the browser as a file to save; nothing leaves the machine. */
export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * What a file is called once something was done to it; it stays of its kind.
 * @example nameOfDownload('Cascading 2024.XLSM') // 'Cascading 2024 - hasil.XLSM'
 */
export function nameOfDownload(name: string): string {
  const kind = /\.xls[xm]$/i.exec(name)?.[0] ?? '.xlsx';
  const base = name.endsWith(kind) ? name.slice(0, -kind.length) : name;
  return `${base} - hasil${kind}`;
}
