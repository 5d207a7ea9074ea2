import { quarterList } from '../../measure/quarters';
import type { Setelan } from '../../measure/setelan';
import { kelompokOf, type Kelompok } from '../../realisasi/group';
import { itemOf, nodesIn, type TableNodes } from '../../realisasi/item';
import { NILAI, type Baris, type TabelRealisasi } from '../../realisasi/table';
import type { Holds } from './carry';
import { standardAkumulasi } from './formulas';

/** Tells of which rows of these tables something was typed, or chosen against its default, that must not be lost. */
export function holdsOf(tables: readonly TabelRealisasi[], setelan: Setelan): Holds {
  const leftovers = new Set(tables.flatMap((table) => table.leftovers));
  let chosen: ReadonlySet<Baris> | null = null;
  return (baris) => {
    if (isTyped(baris)) return true;
    // What an earlier composing left over was left over for a reason.
    if (leftovers.has(baris)) return baris.akumulasi !== null || baris.polaritas !== null;
    chosen ??= new Set(tables.filter(({ ours }) => ours).flatMap(({ rows }) => chosenRows(rows, setelan)));
    return chosen.has(baris);
  };
}

function isTyped({ target, targetTriwulan, tahunLalu, triwulan, bukti, catatan }: Baris): boolean {
  const cells = [target, ...quarterList(targetTriwulan), tahunLalu, ...quarterList(triwulan)];
  return bukti !== '' || catatan !== '' || cells.some((cell) => cell !== null);
}

/** Rows with another unit, accumulation or polarity than composing would give them. */
function chosenRows(rows: readonly Baris[], setelan: Setelan): Baris[] {
  const groups = kelompokOf(rows);
  const nodes = nodesIn(groups);
  return groups.flatMap((group) => chosenOf(group, nodes, setelan));
}

function chosenOf(group: Kelompok, nodes: TableNodes, setelan: Setelan): Baris[] {
  const item = itemOf(group, nodes);
  return group.rows.filter((baris) => {
    const { komponen, keterangan, akumulasi, polaritas, satuan } = baris;
    const kind = komponen === NILAI ? 'nilai' : 'variabel';
    const standard = standardAkumulasi({ item, row: { kind, komponen, keterangan } }, setelan);
    const ownUnit = baris === group.main && satuan !== '' && satuan !== (item.penjelasan.satuan ?? '');
    return (akumulasi !== null && akumulasi !== standard) || polaritas === 'minimal' || ownUnit;
  });
}
