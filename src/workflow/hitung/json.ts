import { withComma } from '../../measure/number';
import { quarterList } from '../../measure/quarters';
import type { IndikatorTerhitung, Perhitungan } from '.';
import { jelaskan, type Jelas } from './jelas';
import { lokasiJson } from '../baca/json';
import { findingJson } from '../periksa/json';

/**
 * The answer of `hitung --json` (CONTRACT, 'JSON'). Numbers are unrounded. On request every indikator says in `jelas`
 * which cells its value comes from.
 */
export function hitungJson(perhitungan: Perhitungan, { jelas = false } = {}) {
  const { triwulan, indikator, temuan } = perhitungan;
  const explained = jelas ? jelaskan(perhitungan, withComma) : [];
  return {
    triwulan,
    indikator: indikator.map((one, i) => {
      const own = explained[i];
      return { ...indikatorJson(one), ...(own && { jelas: jelasJson(own) }) };
    }),
    temuan: temuan.map(findingJson),
  };
}

function jelasJson({ komponen, target, ...rest }: Jelas) {
  return {
    ...rest,
    komponen: komponen.map(({ saldo, triwulan, tidakTerbaca, ...one }) => ({
      ...one,
      saldo: saldo && { angka: saldo.angka, lokasi: lokasiJson(saldo.lokasi) },
      triwulan: triwulan.map(({ triwulan: n, angka, lokasi }) => ({
        triwulan: n,
        angka,
        lokasi: lokasiJson(lokasi),
      })),
      tidakTerbaca: tidakTerbaca.map(lokasiJson),
    })),
    target: target && { ...target, lokasi: target.lokasi && lokasiJson(target.lokasi) },
  };
}

/** The DO as it was understood; null without a DO, and where it was not. */
function understood({ jenisDO, bentukNormal }: IndikatorTerhitung): string | null {
  return jenisDO === 'tidak-terbaca' || bentukNormal === '' ? null : bentukNormal;
}

function indikatorJson(one: IndikatorTerhitung) {
  const { jenis, kode, nama, jalur } = one.simpul;
  return {
    simpul: { jenis: one.jenisPasti ? jenis : null, kode, nama, jalur },
    indikator: one.indikator,
    do: one.teksDO,
    jenisDO: one.jenisDO,
    bentukNormal: understood(one),
    satuan: one.satuan,
    polaritas: one.polaritas,
    target: one.target,
    triwulan: quarterList(one.triwulan).map((at) => at && { realisasi: at.realisasi, capaian: at.capaian }),
    realisasi: one.realisasi,
    capaian: one.capaian,
    predikat: one.predikat,
    predikatNilai: one.predikatNilai,
    sementara: one.sementara,
    ...(one.lokasi && { lokasi: lokasiJson(one.lokasi) }),
    ...(one.formulir && { capaianRenstra: one.formulir.capaianRenstra }),
  };
}
