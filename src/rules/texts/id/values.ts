import type { ValueData } from '../../data/values';
import { angka as shown, withComma } from '../../../measure/number';
import type { Sentences } from '../catalogue';
import { numbers, quarter, quarters, quoted, rounded } from '../shown';

const ABOVE_OR_BELOW =
  'Periksa realisasi dan target, cara triwulan dijumlahkan (kolom Akumulasi), dan Polaritas.';

export const VALUES: Sentences<keyof ValueData> = {
  'penyebut-nol/berpembilang': (data) => ({
    pesan: zeroDenominator(data),
    perbaikan: 'Periksa kembali angka pembilang dan penyebutnya.',
  }),
  'penyebut-nol/belum-ada': (data) => ({
    pesan: zeroDenominator(data),
    perbaikan: 'Pastikan memang belum ada yang masuk pada triwulan itu.',
  }),
  'pembilang-melebihi-penyebut': ({ indikator, triwulan, angka }) => ({
    pesan: `"${indikator}" bernilai ${rounded(angka)} % pada ${quarter(triwulan)}: pembilangnya lebih besar dari penyebutnya.`,
    perbaikan: 'Periksa angka pembilang dan penyebut, dan cara keduanya dijumlahkan (kolom Akumulasi).',
  }),
  'persentase-dijumlahkan': ({ indikator, jumlah }) => ({
    pesan: `Keempat triwulan "${indikator}" berjumlah ${rounded(jumlah)} %.`,
    perbaikan:
      'Di formulir E.81 triwulan dijumlahkan: tulis tambahan tiap triwulan, bukan keadaan sampai triwulan itu.',
  }),
  'triwulan-terlewat': ({ kata, kosong, terisi }) => ({
    pesan: `${quoted(kata, ' dan ')}: ${quarters(kosong)} kosong, padahal ${quarter(terisi)} sudah terisi.`,
    perbaikan: 'Isi angkanya; ketik 0 bila memang tidak ada pada triwulan itu.',
  }),
  'realisasi-turun': ({ kata, dari, menjadi }) => ({
    pesan: `"${kata}" turun dari ${withComma(dari)} menjadi ${withComma(menjadi)}, padahal angkanya kumulatif.`,
    perbaikan:
      'Tulis jumlah seluruhnya sampai triwulan itu, atau pilih Akumulasi "jumlah" bila yang diketik tambahannya.',
  }),
  'angka-sama-tiap-triwulan': ({ indikator, triwulan, angka, target }) => ({
    pesan: `"${indikator}": ${quarters(triwulan)} sama, yaitu ${withComma(angka)}, hampir sebesar target setahun (${withComma(target)}), lalu dijumlahkan.`,
    perbaikan: 'Bila angkanya keadaan sampai triwulan itu, pilih Akumulasi "terakhir".',
  }),
  'capaian-melampaui/kurang-dari-nol': ({ indikator, triwulan, angka }) => ({
    pesan: `Capaian "${indikator}" pada ${quarter(triwulan)} ${shown(angka)} %; yang kurang dari 0 dihitung 0.`,
    perbaikan: ABOVE_OR_BELOW,
  }),
  'capaian-melampaui/jauh-di-atas': ({ indikator, triwulan, angka }) => ({
    pesan: `Capaian "${indikator}" pada ${quarter(triwulan)} ${shown(angka)} %, jauh di atas target.`,
    perbaikan: ABOVE_OR_BELOW,
  }),
  'satuan-persen-tanpa-100': ({ indikator }) => ({
    pesan: `Satuan "${indikator}" %, tetapi DO-nya tidak menyebut dikali 100; hasilnya tetap dikalikan 100.`,
    perbaikan: 'Tambahkan "dikali 100" di akhir DO, atau perbaiki kolom Satuan.',
  }),
  'target-kosong': ({ indikator }) => ({
    pesan: `"${indikator}" sudah memiliki realisasi tetapi belum memiliki target, sehingga capaiannya tidak dapat dihitung.`,
    perbaikan: 'Isi targetnya.',
  }),
  'target-nol': ({ indikator }) => ({
    pesan: `Target "${indikator}" 0, sehingga capaiannya tidak dapat dihitung.`,
    perbaikan: 'Isi target yang sebenarnya, atau pilih Polaritas "minimal" bila yang diharapkan memang 0.',
  }),
  'target-triwulan-tidak-cocok/realisasi': ({ indikator }) => ({
    pesan: `Realisasi "${indikator}" dapat dibaca sebagai angka tiap triwulan atau s.d. triwulan: keduanya sama dekat dengan target triwulannya, sehingga tidak dihitung.`,
    perbaikan:
      'Tambahkan kolom Akumulasi: "jumlah" untuk angka tiap triwulan, "terakhir" untuk angka s.d. triwulan.',
  }),
  'target-triwulan-tidak-cocok/tanpa-setahun': ({ indikator, targetTriwulan }) => ({
    pesan: `Target triwulan "${indikator}" (${numbers(targetTriwulan)}) dapat berarti bagian tiap triwulan atau jumlah s.d. triwulan, karena target setahunnya tidak ada.`,
    perbaikan: 'Isi target setahunnya.',
  }),
  'target-triwulan-tidak-cocok/setahun': ({ indikator, targetTriwulan, target }) => ({
    pesan: `Target triwulan "${indikator}" (${numbers(targetTriwulan)}) tidak cocok dengan target setahun ${withComma(target)}: bukan triwulan terakhirnya, bukan pula jumlahnya.`,
    perbaikan: 'Samakan target TW IV dengan target setahun (kumulatif), atau jumlah keempatnya (bagian).',
  }),
  'do-berputar': ({ indikator }) => ({
    pesan: `Rerata "${indikator}" kembali kepada dirinya sendiri, sehingga tidak dapat dihitung.`,
    perbaikan: 'Ubah DO sehingga tidak menyebut simpul yang bergantung padanya.',
  }),
  'ip-asn-tidak-cocok': ({ tertulis, jumlah }) => ({
    pesan: `IP ASN tertulis ${withComma(tertulis)}, padahal jumlah nilai keempat komponennya ${rounded(jumlah, 4)}.`,
    perbaikan: 'Periksa nilai IP ASN dan nilai komponen kualifikasi, kompetensi, kinerja dan disiplin.',
  }),
};

function zeroDenominator({ indikator, triwulan }: ValueData['penyebut-nol/belum-ada']): string {
  return `Penyebut "${indikator}" bernilai 0 pada ${quarter(triwulan)}, sehingga tidak dapat dihitung.`;
}
