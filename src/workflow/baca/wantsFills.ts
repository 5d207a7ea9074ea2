import { readPostSheet } from '../../layouts/post/sheet';
import type { Sheet } from '../../workbook/sheet';

/** Whether the colours of a sheet may tell what its numbers do not: in cascades by post alone (FIELD c). */
export const wantsFills = (sheet: Sheet): boolean => readPostSheet(sheet) !== null;
