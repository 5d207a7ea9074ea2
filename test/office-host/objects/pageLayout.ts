import type { Span } from '../../../src/workbook/sheet';
import { Area, isWholeColumns, isWholeRows } from '../area';
import { invalidArgument } from '../errors';
import { mayEdit } from '../guard';
import { choiceOf, flagOf, numberOf, recordOf, textOf, thing, type Kind, type Thing } from '../kind';
import type { SheetModel } from '../model';
import type { Context, OfSheet } from './context';
import { range, rangeAreas } from './range';
import { areaIn } from './worksheet';

const PAPERS = [
  ...[
    'Letter',
    'LetterSmall',
    'Tabloid',
    'Ledger',
    'Legal',
    'Statement',
    'Executive',
    'A3',
    'A4',
    'A4Small',
    'A5',
  ],
  ...['B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Csheet', 'Dsheet', 'Esheet'],
  ...['FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman'],
];
/** In points: beyond it there is no paper. */
const MAX_MARGIN = 3_000;
/** Signs in the left, middle and right part together. */
const MAX_FOOT = 255;

const margin = (value: unknown) => numberOf(value, 0, MAX_MARGIN);

/** How each setting is judged, and what it is before anybody sets it. */
const SETTINGS: Readonly<
  Record<string, { readonly judge: (value: unknown) => unknown; readonly start: unknown }>
> = {
  orientation: { judge: (value) => choiceOf(value, ['Portrait', 'Landscape']), start: 'Portrait' },
  paperSize: { judge: (value) => choiceOf(value, PAPERS), start: 'Letter' },
  zoom: { judge: zoomOf, start: { scale: 100 } },
  leftMargin: { judge: margin, start: 50.4 },
  rightMargin: { judge: margin, start: 50.4 },
  topMargin: { judge: margin, start: 54 },
  bottomMargin: { judge: margin, start: 54 },
  headerMargin: { judge: margin, start: 21.6 },
  footerMargin: { judge: margin, start: 21.6 },
  centerHorizontally: { judge: flagOf, start: false },
  centerVertically: { judge: flagOf, start: false },
  blackAndWhite: { judge: flagOf, start: false },
  draftMode: { judge: flagOf, start: false },
  printGridlines: { judge: flagOf, start: false },
  printHeadings: { judge: flagOf, start: false },
  firstPageNumber: { judge: (value) => (value === '' ? '' : numberOf(value, -32_765, 32_767)), start: '' },
  printOrder: { judge: (value) => choiceOf(value, ['DownThenOver', 'OverThenDown']), start: 'DownThenOver' },
  printErrors: {
    judge: (value) => choiceOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
    start: 'AsDisplayed',
  },
  printComments: {
    judge: (value) => choiceOf(value, ['NoComments', 'EndSheet', 'InPlace']),
    start: 'NoComments',
  },
};

/** A scale, or pages to fit to; the one puts the other out of use. */
function zoomOf(value: unknown): unknown {
  const zoom = recordOf(value);
  const names = Object.keys(zoom);
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  if (names.length === 0 || names.some((name) => !known.includes(name))) throw invalidArgument('No zoom.');
  if (zoom.scale === undefined) return zoom;
  if (names.length > 1) throw invalidArgument('Either a scale or pages to fit to.');
  return { scale: numberOf(zoom.scale, 10, 400) };
}

const LAYOUT: Kind<OfSheet> = {
  type: 'PageLayout',
  get: Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { start }]) => [
      name,
      ({ it }: OfSheet) => it.page.settings.get(name) ?? start,
    ]),
  ),
  set: Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { judge }]) => [
      name,
      ({ it }: OfSheet, value: unknown) => {
        mayEdit(it.book);
        it.page.settings.set(name, judge(value));
      },
    ]),
  ),
  link: { headersFooters: (target) => thing(GROUP, target) },
  call: {
    setPrintArea: ({ it }, args) => {
      mayEdit(it.book);
      it.page.printArea = args.area(0, (address) => areaIn(it, address)).spans;
    },
    getPrintArea: ({ context, it }) => rangeAreas(context, new Area(it, it.page.printArea ?? [])),
    getPrintAreaOrNullObject: ({ context, it }) =>
      it.page.printArea && rangeAreas(context, new Area(it, it.page.printArea)),
    setPrintTitleRows: ({ it }, args) => {
      mayEdit(it.book);
      const { span } = args.area(0, (address) => areaIn(it, address, 1));
      if (!isWholeRows(span)) throw invalidArgument('Not whole rows.');
      it.page.titleRows = span;
    },
    setPrintTitleColumns: ({ it }, args) => {
      mayEdit(it.book);
      const { span } = args.area(0, (address) => areaIn(it, address, 1));
      if (!isWholeColumns(span)) throw invalidArgument('Not whole columns.');
      it.page.titleColumns = span;
    },
    getPrintTitleRowsOrNullObject: ({ context, it }) => titles(context, it, it.page.titleRows),
    getPrintTitleColumnsOrNullObject: ({ context, it }) => titles(context, it, it.page.titleColumns),
    setPrintMargins: ({ it }, args) => {
      mayEdit(it.book);
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        args.choice(0, ['Points', 'Inches', 'Centimeters'])
      ];
      for (const [name, value] of Object.entries(args.record(1))) {
        if (!['top', 'bottom', 'left', 'right', 'header', 'footer'].includes(name))
          throw invalidArgument(`No margin: ${name}.`);
        it.page.settings.set(`${name}Margin`, numberOf(value, 0, MAX_MARGIN) * factor);
      }
    },
  },
};

function titles(context: Context, sheet: SheetModel, span: Span | null): Thing | null {
  return span && range(context, new Area(sheet, [span]));
}

const GROUP: Kind<OfSheet> = {
  type: 'HeaderFooterGroup',
  get: {
    state: ({ it }) => it.page.settings.get('state') ?? 'Default',
    useSheetMargins: ({ it }) => it.page.settings.get('useSheetMargins') ?? true,
    useSheetScale: ({ it }) => it.page.settings.get('useSheetScale') ?? true,
  },
  set: {
    state: ({ it }, value) => {
      mayEdit(it.book);
      it.page.settings.set(
        'state',
        choiceOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
      );
    },
    useSheetMargins: ({ it }, value) => void it.page.settings.set('useSheetMargins', flagOf(value)),
    useSheetScale: ({ it }, value) => void it.page.settings.set('useSheetScale', flagOf(value)),
  },
  link: { defaultForAllPages: (target) => thing(TEXTS, target) },
};

const PLACES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

const TEXTS: Kind<OfSheet> = {
  type: 'HeaderFooter',
  get: Object.fromEntries(
    PLACES.map((place) => [place, ({ it }: OfSheet) => it.page.headersFooters.get(place) ?? '']),
  ),
  set: Object.fromEntries(
    PLACES.map((place) => [place, ({ it }: OfSheet, value: unknown) => setText(it, place, textOf(value))]),
  ),
};

function setText(sheet: SheetModel, place: string, text: string): void {
  mayEdit(sheet.book);
  const end = place.endsWith('Footer') ? 'Footer' : 'Header';
  const others = [...sheet.page.headersFooters].filter(([other]) => other !== place && other.endsWith(end));
  if (others.reduce((sum, [, each]) => sum + each.length, text.length) > MAX_FOOT)
    throw invalidArgument('More than 255 signs in a header or footer.');
  sheet.page.headersFooters.set(place, text);
}

/** How a sheet prints. */
export function pageLayout(context: Context, sheet: SheetModel): Thing {
  return thing(LAYOUT, { context, it: sheet });
}
