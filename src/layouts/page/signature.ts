import type { Penandatangan } from '../../cascade/cascade';
import type { Style } from '../../workbook/plan';
import { BODY, FONT_SIZE } from '../styles';
import type { Canvas } from './canvas';
import { textHeight } from './text';

const SPACE = 15;

/** Writes who signs, where and when, two rows below the table, with room for the signature. */
export function drawSignature(
  canvas: Canvas,
  { tempat, tanggal, jabatan, nama, pangkat, nip }: Penandatangan,
  place: { readonly col: number; readonly cols: number; readonly width: number },
): void {
  const dated = [tempat, tanggal].filter((text) => text !== null).join(', ');
  const lines: { text: string | null; bold: boolean; space: number }[] = [
    { text: dated, bold: false, space: 2 },
    { text: jabatan, bold: false, space: 0 },
    { text: nama, bold: true, space: 3 },
    { text: pangkat, bold: false, space: 0 },
    { text: nip === null ? null : `NIP. ${nip}`, bold: false, space: 0 },
  ];
  for (const { text, bold, space } of lines) {
    for (let i = 0; i < space; i++) canvas.addLine(SPACE);
    if (!text) continue;
    const style: Style = { ...BODY, align: 'center', ...(bold && { bold, underline: true }) };
    const row = canvas.row;
    const rows = canvas.addLine(textHeight(text, place.width, { size: FONT_SIZE, bold }));
    canvas.put({ row, col: place.col, rows, cols: place.cols }, text, style);
  }
}
