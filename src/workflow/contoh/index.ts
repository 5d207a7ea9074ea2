import type { Cascade, Indikator, Proses, Text } from '../../cascade/cascade';
import { planPohon } from '../../layouts/pohon/plan';
import { planRealisasi, REALISASI_NAME, type RealisasiOptions } from '../../layouts/realisasi/plan';
import { TABLE_NAME } from '../../layouts/realisasi/columns';
import { readRealisasi } from '../../layouts/realisasi/read';
import { planSetelan, SETELAN_NAME } from '../../layouts/setelan/plan';
import { SETELAN_BAWAAN } from '../../measure/setelan';
import { composedSheet } from '../../workbook/composed';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import {
  KEPALA,
  PENANDATANGAN,
  SASARAN,
  TUJUAN,
  type BarisContoh,
  type IndikatorContoh,
  type KotakContoh,
  type ProsesContoh,
} from './isi';

const CATATAN = 'CONTOH - perangkat daerah, nama orang, target dan realisasi di buku kerja ini rekaan.';
const POHON = 'CASCADING';

/** The example: an invented agency's tree as its office would have drawn it, and a Realisasi filled up to quarter III. */
export function contoh(): WorkbookPlan {
  const cascade = contohCascade();
  const print = { kertas: 'A3', tanggal: null } as const;
  const options: RealisasiOptions = {
    ...print,
    name: REALISASI_NAME,
    namaTabel: TABLE_NAME,
    namaSetelan: SETELAN_NAME,
    setelan: SETELAN_BAWAAN,
    proses: false,
    catatan: CATATAN,
  };
  const table = readRealisasi(composedSheet(filled(planRealisasi(cascade, [], options))));
  return {
    title: KEPALA.judul,
    sheets: [
      // No mark: to us it is a sheet of the user's.
      { ...planPohon(cascade, { ...print, nama: true, hasil: null }), name: POHON, mark: '' },
      planRealisasi(cascade, table ? [table] : [], options),
      planSetelan(SETELAN_BAWAAN, { ...print, name: SETELAN_NAME }),
    ],
  };
}

const text = (teks: string): Text => ({ teks, lokasi: [] });

function contohCascade(): Cascade {
  return {
    ...KEPALA,
    penandatangan: PENANDATANGAN,
    tujuan: boxOf(TUJUAN),
    sasaran: SASARAN.map((sasaran, i) => ({
      ...boxOf(sasaran),
      nomor: i + 1,
      program: sasaran.program.map((program) => ({
        ...namedBox(program),
        indukIndikator: null,
        kegiatan: program.kegiatan.map((kegiatan) => ({
          ...namedBox(kegiatan),
          subKegiatan: kegiatan.subKegiatan.map((sub) => ({
            ...namedBox(sub),
            proses: sub.proses.map(prosesOf),
          })),
        })),
      })),
    })),
  };
}

function boxOf({ kinerja, pemilik, indikator }: KotakContoh) {
  return {
    kinerja: text(kinerja),
    pemilik: [text(pemilik)],
    indikator: indikator.map((one): Indikator => ({
      ...text(one.teks),
      do: one.do === undefined ? null : text(one.do),
    })),
    lokasi: [],
  };
}

function namedBox(box: KotakContoh) {
  return { ...boxOf(box), nama: box.nama === undefined ? null : text(box.nama) };
}

function linesOf({ kinerja, indikator }: BarisContoh) {
  return { kinerja: [text(kinerja)], indikator: [text(indikator)], lokasi: [] };
}

function prosesOf(proses: ProsesContoh): Proses {
  if ('individu' in proses) {
    const { individu } = proses;
    return {
      jenis: 'individu',
      nama: text(individu.nama.join(', ')),
      label: text('JFU'),
      ...linesOf(individu),
    };
  }
  const { tim, ketua, anggota } = proses;
  return {
    jenis: 'tim',
    nama: text(tim),
    ketua: { nama: text(ketua.nama.join(', ')), ...linesOf(ketua) },
    anggota: [
      { nama: anggota.nama.map((nama, i) => ({ ...text(nama), nomor: i + 1 })), ...linesOf(anggota) },
    ],
    lokasi: [],
  };
}

/** All indikator of the example by their texts, each of which stands once. */
function indikatorByText(): ReadonlyMap<string, IndikatorContoh> {
  const boxes = SASARAN.flatMap((sasaran) => [
    sasaran,
    ...sasaran.program.flatMap((program) => [
      program,
      ...program.kegiatan.flatMap((kegiatan) => [kegiatan, ...kegiatan.subKegiatan]),
    ]),
  ]);
  return new Map([TUJUAN, ...boxes].flatMap(({ indikator }) => indikator.map((one) => [one.teks, one])));
}

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** A Realisasi sheet into which the values of the example were typed. */
function filled(plan: SheetPlan): SheetPlan {
  const columns = plan.table?.columns ?? [];
  const known = indikatorByText();
  const at = new Map(plan.cells.map((cell) => [`${cell.row} ${columns[cell.col] ?? ''}`, cell.value]));
  const typed = ({ row, col }: PlanCell): number | undefined => {
    const column = columns[col] ?? '';
    const one = known.get(String(at.get(`${row} Indikator`)));
    const komponen = String(at.get(`${row} Komponen`));
    if (column === 'Target' && (komponen === 'nilai' || komponen === 'hasil')) return one?.target;
    return one?.isian?.[komponen]?.triwulan[QUARTERS.indexOf(column)] ?? undefined;
  };
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const value = cell.formula === undefined ? typed(cell) : undefined;
      return value === undefined ? cell : { ...cell, value };
    }),
  };
}
