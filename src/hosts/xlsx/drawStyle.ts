import type { BorderSide, CellStyle } from 'hucre';
import type { Line, Style } from '../../workbook/plan';

/** The font that column widths are measured in: composed sheets look alike wherever they are opened. */
export const FONT = { name: 'Arial', size: 10 };

/** A style of the plan in the words of the file writer. */
export function cellStyle(style: Style): CellStyle {
  return {
    font: fontOf(style),
    ...(style.fill && { fill: solid(style.fill) }),
    ...(style.border && { border: borderOf(style.border) }),
    alignment: {
      ...(style.align && { horizontal: style.align }),
      vertical: style.valign ?? 'bottom',
      ...(style.wrap && { wrapText: true }),
      ...(style.rotation !== undefined && { textRotation: style.rotation }),
      ...(style.indent !== undefined && { indent: style.indent }),
    },
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.locked === false && { protection: { locked: false } }),
  };
}

/** The style of a conditional format: it changes only what it names. */
export function conditionalStyle({ color, fill, bold }: Pick<Style, 'color' | 'fill' | 'bold'>): CellStyle {
  const font = { ...(bold && { bold }), ...(color && { color: { rgb: color } }) };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: solid(fill) }),
  };
}

function fontOf({ fontSize, bold, italic, underline, color }: Style): NonNullable<CellStyle['font']> {
  return {
    name: FONT.name,
    size: fontSize ?? FONT.size,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color && { color: { rgb: color } }),
  };
}

/** Cells take a solid fill's first colour, conditional formats its second. */
function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}

function borderOf({
  top,
  right,
  bottom,
  left,
}: NonNullable<Style['border']>): NonNullable<CellStyle['border']> {
  return {
    ...(top && { top: side(top) }),
    ...(right && { right: side(right) }),
    ...(bottom && { bottom: side(bottom) }),
    ...(left && { left: side(left) }),
  };
}

function side({ weight, color }: Line): BorderSide {
  return { style: weight, color: { rgb: color } };
}
