import { refusal, type Reason } from './refusal';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Refuses what is no zip archive by its right name: a locked or old workbook, a PDF, a text. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refusal('kosong');
  if (!startsWith(bytes, ZIP)) throw refusal(kindOf(bytes));
}

function kindOf(bytes: Uint8Array): Reason {
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.startsWith('%PDF')) return 'pdf';
  if (/<(!doctype html|html|table)\b/i.test(head)) return 'web';
  if (bytes.every((byte) => byte === 0)) return 'rusak';
  return isText(bytes) ? 'teks' : 'bukanXlsx';
}

/** Office keeps an encrypted .xlsx in the same container as the old .xls; the names inside tell them apart. */
function oleKind(bytes: Uint8Array): Reason {
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) return 'terkunci';
  return names.includes('Workbook') || names.includes('Book') ? 'xls' : 'bukanXlsx';
}

function isText(bytes: Uint8Array): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
