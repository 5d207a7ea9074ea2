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

/** The name of a file without '.xlsx'. */
export function baseName(name: string): string {
  return name.replace(/\.xlsx$/i, '');
}
