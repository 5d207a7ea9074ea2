import type { DrawnFrame, DrawnPoint } from '../../../workbook/sheet';
import { child, isTrue, type XmlNode } from '../xml/xml';

/** How the coordinates inside a group become those of the sheet, for one direction; a mirrored group scales by less than 0. */
interface Axis {
  readonly scale: number;
  readonly shift: number;
}

export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

export const ON_SHEET: Axes = { x: { scale: 1, shift: 0 }, y: { scale: 1, shift: 0 } };

/** Where an object is drawn in the coordinates around it, and how it is turned. */
export interface Transform extends DrawnFrame {
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** Degrees, clockwise around its middle. */
  readonly turn: number;
}

const EMU_PER_POINT = 12_700;
/** What no sheet reaches: 16,384 columns of 1,300 points. */
const FARTHEST_PT = 25_000_000;

/** A length of DrawingML (914,400 to the inch) in points; null where it is none. */
export function pointsOf(emu: string | undefined): number | null {
  const points = emu === undefined || emu === '' ? NaN : Number(emu) / EMU_PER_POINT;
  return Math.abs(points) <= FARTHEST_PT ? points : null;
}

/** The place of an `xfrm`, of a group's inside with 'chOff' and 'chExt'; null where it does not tell it. */
export function frameOf(
  xfrm: XmlNode | undefined,
  off: 'off' | 'chOff' = 'off',
  ext: 'ext' | 'chExt' = 'ext',
): DrawnFrame | null {
  const [place, size] = [child(xfrm, off)?.attributes, child(xfrm, ext)?.attributes];
  const [leftPt, topPt] = [pointsOf(place?.x), pointsOf(place?.y)];
  const [widthPt, heightPt] = [pointsOf(size?.cx), pointsOf(size?.cy)];
  if (leftPt === null || topPt === null || widthPt === null || heightPt === null) return null;
  return widthPt < 0 || heightPt < 0 ? null : { leftPt, topPt, widthPt, heightPt };
}

/** An `xfrm` at a place, its own or that of its anchor. */
export function transformOf(xfrm: XmlNode | undefined, frame: DrawnFrame): Transform {
  const { flipH, flipV, rot } = xfrm?.attributes ?? {};
  const turn = Number(rot ?? 0) / 60_000;
  return {
    ...frame,
    flipH: isTrue(flipH),
    flipV: isTrue(flipV),
    turn: Number.isFinite(turn) ? ((turn % 360) + 360) % 360 : 0,
  };
}

/** The coordinates inside a group, with those around it taken in; null where it is turned. */
export function insideOf({ x, y }: Axes, group: Transform, inside: DrawnFrame): Axes | null {
  if (group.turn !== 0) return null;
  const axis = (outer: Axis, [from, size]: Stretch, [inner, innerSize]: Stretch, flip: boolean): Axis => {
    const scale = innerSize > 0 ? size / innerSize : 1;
    const shift = from - inner * scale;
    const own = flip ? { scale: -scale, shift: 2 * from + size - shift } : { scale, shift };
    return { scale: outer.scale * own.scale, shift: outer.scale * own.shift + outer.shift };
  };
  return {
    x: axis(x, [group.leftPt, group.widthPt], [inside.leftPt, inside.widthPt], group.flipH),
    y: axis(y, [group.topPt, group.heightPt], [inside.topPt, inside.heightPt], group.flipV),
  };
}

/** Where a stretch begins, and how long it is. */
type Stretch = readonly [number, number];

/** The frame that a shape takes on the sheet; one that is turned to its side lies across. */
export function frameOnSheet(axes: Axes, { leftPt, topPt, widthPt, heightPt, turn }: Transform): DrawnFrame {
  const across = turn % 180 >= 45 && turn % 180 < 135;
  const [width, height] = across ? [heightPt, widthPt] : [widthPt, heightPt];
  const [left, top] = [leftPt + (widthPt - width) / 2, topPt + (heightPt - height) / 2];
  const [a, b] = [onSheet(axes, left, top), onSheet(axes, left + width, top + height)];
  return {
    leftPt: Math.min(a.xPt, b.xPt),
    topPt: Math.min(a.yPt, b.yPt),
    widthPt: Math.abs(b.xPt - a.xPt),
    heightPt: Math.abs(b.yPt - a.yPt),
  };
}

/** Where a line begins and ends: at the corners of its frame, mirrored and turned as it is. */
export function endsOnSheet(axes: Axes, line: Transform): readonly [DrawnPoint, DrawnPoint] {
  const { leftPt, topPt, widthPt, heightPt, flipH, flipV, turn } = line;
  const [halfX, halfY] = [((flipH ? -1 : 1) * widthPt) / 2, ((flipV ? -1 : 1) * heightPt) / 2];
  const angle = (turn * Math.PI) / 180;
  const [x, y] = [
    halfX * Math.cos(angle) - halfY * Math.sin(angle),
    halfX * Math.sin(angle) + halfY * Math.cos(angle),
  ];
  const [middleX, middleY] = [leftPt + widthPt / 2, topPt + heightPt / 2];
  return [onSheet(axes, middleX - x, middleY - y), onSheet(axes, middleX + x, middleY + y)];
}

const onSheet = ({ x, y }: Axes, xPt: number, yPt: number): DrawnPoint => ({
  xPt: x.scale * xPt + x.shift,
  yPt: y.scale * yPt + y.shift,
});
