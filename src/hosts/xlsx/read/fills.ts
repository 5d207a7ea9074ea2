import { child, childrenOf, type XmlNode } from '../xml/xml';

/**
 * The colour that each cell style of a workbook fills its cells with ('FFCC00'), by the style's number; null where it
 * fills none: white, patterns and gradients are no colour.
 * @param theme asked for only where a fill names a colour of the theme; null where the file has none
 */
export function readFills(styles: XmlNode, theme: () => XmlNode | null): readonly (string | null)[] {
  const colors = new ColorReader(styles, theme);
  const fills = childrenOf(child(styles, 'fills'), 'fill').map((fill) => {
    const pattern = child(fill, 'patternFill');
    const color = pattern?.attributes.patternType === 'solid' ? colors.read(child(pattern, 'fgColor')) : null;
    return color === WHITE ? null : color;
  });
  return childrenOf(child(styles, 'cellXfs'), 'xf').map(
    ({ attributes }) => fills[Number(attributes.fillId ?? 0)] ?? null,
  );
}

const WHITE = 'FFFFFF';

/** Reads colours, whether a file writes them out, by a number of its palette, or by one of its theme. */
class ColorReader {
  private readonly palette: readonly string[];
  private scheme: readonly (string | null)[] | null = null;

  constructor(
    styles: XmlNode,
    private readonly theme: () => XmlNode | null,
  ) {
    const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
    this.palette = own.length > 0 ? own.map(({ attributes }) => last6(attributes.rgb ?? '')) : PALETTE;
  }

  read(color: XmlNode | undefined): string | null {
    const { rgb, indexed, theme, tint = '0' } = color?.attributes ?? {};
    const plain =
      rgb !== undefined
        ? last6(rgb)
        : indexed !== undefined
          ? this.palette[Number(indexed)]
          : theme !== undefined
            ? this.ofTheme(Number(theme))
            : null;
    return plain && /^[0-9A-F]{6}$/.test(plain) ? tinted(plain, Number(tint)) : null;
  }

  private ofTheme(index: number): string | null {
    if (!this.scheme) {
      const root = this.theme();
      const nodes = root ? (child(child(root, 'themeElements'), 'clrScheme')?.children ?? []) : [];
      const colors = nodes.map(({ children: [color] }) =>
        color ? last6(color.attributes.lastClr ?? color.attributes.val ?? '') : null,
      );
      // A theme tells dark before light, cells count light before dark.
      this.scheme = [1, 0, 3, 2].map((at) => colors[at] ?? null).concat(colors.slice(4));
    }
    return this.scheme[index] ?? null;
  }
}

const last6 = (rgb: string) => rgb.slice(-6).toUpperCase();

/** A colour made darker (tint below 0) or lighter by its luminance (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [light, spread] = [(most + least) / 2, most - least];
  const lit = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * lit - 1));
  const moved = (value: number) => (spread === 0 ? lit : lit + ((value - light) / spread) * reach);
  return [r, g, b].map((value) => hex(moved(value))).join('');
}

const hex = (value: number) =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

/** The colours that files name by number only (ECMA-376 part 1, 18.8.27); the first eight stand there twice. */
const BASE = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE: readonly string[] = [
  BASE,
  BASE,
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));
