import { cellName } from '../workbook/address';
import type { IndikatorTerhitung, Perhitungan } from './hitung';
import { findingJson } from './periksa-json';

/** The answer of `hitung --json` (CONTRACT, 'JSON'). Numbers are unrounded. */
export function hitungJson({ triwulan, indikator, temuan }: Perhitungan) {
  return { triwulan, indikator: indikator.map(indikatorJson), temuan: temuan.map(findingJson) };
}

function indikatorJson(one: IndikatorTerhitung) {
  const { jenis, kode, nama, jalur } = one.simpul;
  return {
    simpul: { jenis: one.jenisPasti ? jenis : null, kode, nama, jalur },
    indikator: one.indikator,
    do: one.teksDO,
    jenisDO: one.jenisDO,
    satuan: one.satuan,
    polaritas: one.polaritas,
    target: one.target,
    triwulan: one.triwulan.map((at) => at && { realisasi: at.realisasi, capaian: at.capaian }),
    realisasi: one.realisasi,
    capaian: one.capaian,
    predikat: one.predikat,
    sementara: one.sementara,
    ...(one.lokasi && {
      lokasi: { lembar: one.lokasi.lembar, sel: cellName(one.lokasi.row, one.lokasi.col) },
    }),
    ...(one.formulir && { capaianRenstra: one.formulir.capaianRenstra }),
  };
}
