import { LEVELS } from '../../src/cascade/cascade';
import { LEVEL_COLORS } from '../../src/layouts/styles';

/** Red, green and blue, from 0 to 1. */
const parts = (color: string) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);

const weighed = (
  [red = 0, green = 0, blue = 0]: readonly number[],
  weights: readonly [number, number, number],
) => weights[0] * red + weights[1] * green + weights[2] * blue;

/** How light a colour is on a grey print, of 255: Rec. 601, as printers have it. */
const grey = (color: string) => Math.round(255 * weighed(parts(color), [0.299, 0.587, 0.114]));

/** The relative luminance of WCAG 2. */
const luminance = (color: string) =>
  weighed(
    parts(color).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)),
    [0.2126, 0.7152, 0.0722],
  );

const contrast = (fill: string, ink: string) => {
  const [dark = 0, light = 0] = [luminance(fill), luminance(ink)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const looks = LEVELS.map((level) => LEVEL_COLORS[level]);

test('each level is clearly lighter in grey than the one above it', () => {
  expect(looks.map(({ fill }) => grey(fill))).toEqual([66, 99, 156, 192, 224, 255]);
});

test('the ink of each level stands out from its fill', () => {
  expect(looks.filter(({ fill, ink }) => contrast(fill, ink) < 4.5)).toEqual([]);
});
