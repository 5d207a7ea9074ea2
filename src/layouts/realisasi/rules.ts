import type { Setelan } from '../../measure/setelan';
import { HASIL } from '../../realisasi/table';
import type { ConditionalFormatPlan, ValidationPlan } from '../../workbook/plan';
import type { Span } from '../../workbook/sheet';
import type { SetelanRefs } from '../setelan/refs';
import { PREDIKAT_COLORS } from '../styles';
import { akumulasiOf, isMain, isTyped, type CellContext } from './cells';
import { CURRENT_NAME, QUARTER_TARGETS, type Head } from './columns';
import { hasOpening } from './formulas';
import { CURRENT_COL, CURRENT_ROW, FIRST_ROW, inColumn, type Grid } from './grid';
import type { Filled } from './placing';

/** Excel shows at most this many characters in a prompt and its title. */
const PROMPT = 255;
const PROMPT_TITLE = 32;

type Context = Pick<CellContext, 'grid' | 'refs' | 'setelan'>;

/** What may be typed, with prompts that explain each row's DO in words. */
export function validations(rows: readonly Filled[], context: Context): ValidationPlan[] {
  return [currentQuarter(context.refs), ...rows.flatMap((filled) => rowValidations(filled, context))];
}

function currentQuarter(refs: SetelanRefs): ValidationPlan {
  return {
    span: { row: CURRENT_ROW, col: CURRENT_COL, rows: 1, cols: 1 },
    rule: { kind: 'list', source: refs.list('Triwulan') },
    onError: 'stop',
    error: { title: CURRENT_NAME, message: 'Pilih 1, 2, 3 atau 4.' },
    prompt: {
      title: 'Triwulan berjalan',
      message: 'Pilih 1 sampai 4. Selama tidak dipilih, dipakai triwulan terakhir yang terisi.',
    },
  };
}

function rowValidations(filled: Filled, { grid, refs, setelan }: Context): ValidationPlan[] {
  const cell = (head: Head, cols = 1): Span => ({ row: filled.at, col: grid.col(head), rows: 1, cols });
  const list = (head: 'Akumulasi' | 'Polaritas'): ValidationPlan => ({
    span: cell(head),
    rule: { kind: 'list', source: refs.list(head) },
    onError: 'stop',
    error: { title: head, message: 'Pilih salah satu dari daftar.' },
  });
  const quarterTargets = grid.targets ? [cell('Target TW I', QUARTER_TARGETS.length)] : [];
  return [
    ...(isTyped(filled) ? [list('Akumulasi'), number(cell('TW I', 4), explain(filled, setelan))] : []),
    ...(isMain(filled)
      ? [
          list('Polaritas'),
          number(cell('Target'), target(filled)),
          ...quarterTargets.map((span) => number(span, quarterTarget(filled))),
        ]
      : []),
    ...(hasOpening(filled) ? [number(cell('s.d. Tahun Lalu'), opening(filled))] : []),
  ];
}

interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Only numbers; what is unusual is coloured, not refused. */
function number(span: Span, prompt: Prompt): ValidationPlan {
  const limit = 1e15;
  return {
    span,
    rule: { kind: 'decimal', min: -limit, max: limit },
    onError: 'stop',
    error: { title: 'Angka saja', message: 'Ketik angkanya saja, tanpa satuan atau tanda persen.' },
    prompt: { title: prompt.title.slice(0, PROMPT_TITLE), message: shorten(prompt.message) },
  };
}

/** What a quarter's number tells: what that quarter added, or how things stand at its end. */
function quarterWords(filled: Filled, setelan: Setelan): string {
  return akumulasiOf(filled, setelan) === 'terakhir' ? 'angka s.d. triwulan ini' : 'angka triwulan ini';
}

function explain(filled: Filled, setelan: Setelan): Prompt {
  const { item, row } = filled;
  const words = `Isi ${quarterWords(filled, setelan)}.`;
  if (row.kind === 'variabel') {
    const formula = item.penjelasan.bentukNormal.split(';')[0] ?? '';
    return {
      title: `Isi ${row.komponen} per triwulan`,
      message: `${words} ${row.komponen} = ${row.keterangan}. Dipakai untuk: ${formula} (${item.indikator}).`,
    };
  }
  const source = item.teksDO === null ? '' : ` DO: ${item.teksDO}.`;
  return {
    title: 'Isi nilai per triwulan',
    message: `${words} Kosongkan bila belum ada. ${item.indikator}.${source}`,
  };
}

function target({ item }: Filled): Prompt {
  return {
    title: 'Target',
    message: `Target tahun ini untuk: ${item.indikator}. Angka saja; 85,5 % ditulis 85,5.`,
  };
}

function quarterTarget({ item }: Filled): Prompt {
  return {
    title: 'Target triwulan',
    message: `Bagian tiap triwulan (jumlahnya = Target), atau kumulatif (TW IV = Target), untuk: ${item.indikator}.`,
  };
}

function opening({ row }: Filled): Prompt {
  return { title: 's.d. Tahun Lalu', message: `Jumlah sampai akhir tahun lalu: ${row.keterangan}.` };
}

function shorten(text: string): string {
  return text.length <= PROMPT ? text : `${text.slice(0, PROMPT - 1)}…`;
}

/** Colours by predikat, bars for capaian, and marks on what is unusual. */
export function conditionalFormats(rows: readonly Filled[], grid: Grid): ConditionalFormatPlan[] {
  if (rows.length === 0) return [];
  const column = (head: Head, cols = 1): Span => ({
    row: FIRST_ROW,
    col: grid.col(head),
    rows: rows.length,
    cols,
  });
  const at = (head: Head): string => inColumn(FIRST_ROW, grid.col(head));
  const share = inColumn(FIRST_ROW, grid.share);
  const first = at('TW I').replace('$', '');
  const isCount = `${at('Satuan')}<>"",${at('Satuan')}<>"%",${at('Komponen')}<>"${HASIL}",${first}<>INT(${first})`;
  return [
    ...PREDIKAT_COLORS.map(([from, fill, color]): ConditionalFormatPlan => ({
      span: column('Predikat'),
      rule: {
        kind: 'formula',
        formula: `AND(ISNUMBER(${share}),N(${share})>=${from})`,
        style: { fill, color },
      },
    })),
    {
      span: column('Capaian'),
      rule: {
        kind: 'formula',
        formula: `AND(ISNUMBER(${at('Capaian')}),N(${at('Capaian')})>100)`,
        style: { color: '1D4ED8', bold: true },
      },
    },
    { span: column('Capaian'), rule: { kind: 'dataBar', color: '7DB9C9', min: 0, max: 100 } },
    {
      span: column('TW I', 4),
      rule: {
        kind: 'formula',
        formula: `AND(ISNUMBER(${first}),OR(N(${first})<0,AND(ISNUMBER(${first}),${isCount})))`,
        style: { fill: 'FBD5B0' },
      },
    },
  ];
}
