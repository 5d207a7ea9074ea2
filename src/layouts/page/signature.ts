import type { Penandatangan } from '../../cascade/cascade';
import type { Style } from '../../workbook/plan';
import { BODY, FONT_SIZE } from '../styles';
import type { Canvas } from './canvas';
import { MAX_ROW_HEIGHT, textHeight } from './text';

const SPACE = 15;

interface SignatureLine {
  readonly text: string;
  readonly bold: boolean;
  /** Empty rows above it. */
  readonly space: number;
}

function linesOf({ tempat, tanggal, jabatan, nama, pangkat, nip }: Penandatangan): SignatureLine[] {
  const dated = [tempat, tanggal].filter((text) => text !== null).join(', ');
  const lines = [
    { text: dated, bold: false, space: 2 },
    { text: jabatan, bold: false, space: 0 },
    { text: nama, bold: true, space: 3 },
    { text: pangkat, bold: false, space: 0 },
    { text: nip === null ? null : `NIP. ${nip}`, bold: false, space: 0 },
  ];
  return lines.map(({ text, ...line }) => ({ ...line, text: text ?? '' }));
}

const heightOf = ({ text, bold }: SignatureLine, width: number) =>
  textHeight(text, width, { size: FONT_SIZE, bold });

/** How high a signature is, in points. */
export function signatureHeight(penandatangan: Penandatangan, width: number): number {
  return linesOf(penandatangan).reduce(
    (sum, line) => sum + line.space * SPACE + (line.text === '' ? 0 : heightOf(line, width)),
    0,
  );
}

/** Writes who signs, where and when, two rows below the table, with room for the signature. */
export function drawSignature(
  canvas: Canvas,
  penandatangan: Penandatangan,
  place: { readonly col: number; readonly cols: number; readonly width: number },
): void {
  for (const line of linesOf(penandatangan)) {
    for (let i = 0; i < line.space; i++) canvas.addRow(SPACE);
    if (line.text === '') continue;
    const style: Style = { ...BODY, align: 'center', ...(line.bold && { bold: true, underline: true }) };
    canvas.put({ row: canvas.row, col: place.col, rows: 1, cols: place.cols }, line.text, style);
    canvas.addRow(Math.min(heightOf(line, place.width), MAX_ROW_HEIGHT));
  }
}
