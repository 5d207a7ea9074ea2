import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx';
import type { WorkbookContent } from '../../src/workbook/sheet';

/** The sample workbook, as an agency keeps it. */
export const SAMPLE_FILE = join(__dirname, '../../samples/cascading-bkd-2024.xlsx');

export async function sampleWorkbook(): Promise<WorkbookContent> {
  return openXlsx(new Uint8Array(readFileSync(SAMPLE_FILE)), 'cascading-bkd-2024.xlsx').read();
}

/** The same document as data: what reading the workbook must give. */
export function sampleCascade(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(__dirname, '../data/bkd-pemalang-2024.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

/** A JSON answer without the places of its texts. */
export function withoutLokasi(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLokasi);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'lokasi')
      .map(([key, inner]) => [key, withoutLokasi(inner)]),
  );
}
