import type { Pairs } from './terjemahan';

/** What the rules say of realization: what is wrong, then how to mend it. */
export const TEMUAN_REALISASI: Pairs = {
  'sel-galat': [
    ['Sel ini menampilkan galat {galat}.', 'This cell shows the error {galat}.'],
    ['Perbaiki rumusnya, atau ketik angkanya.', 'Mend its formula, or type the number.'],
  ],
  'angka-ambigu': [
    [
      '"{isi}" dapat berarti {angka} atau {angkaLain}.',
      '"{isi}" can mean {angka} or {angkaLain} (a comma stands before decimals).',
    ],
    [
      'Ketik {angka} atau {angkaLain} sebagai angka, sama bentuknya dengan target dan triwulan lain.',
      'Type {angka} or {angkaLain} as a number, in the form of the target and the other quarters.',
    ],
    ['Ketik {angka} atau {angkaLain} sebagai angka.', 'Type {angka} or {angkaLain} as a number.'],
    [
      'Sel ini berformat persen: dibaca {angka}, tetapi rumus di lembar menghitung {angkaLain}.',
      'This cell is formatted as a percentage: it is read as {angka}, but the formulas of the sheet count {angkaLain}.',
    ],
    [
      'Susun lagi lembar Realisasi, atau ubah format sel menjadi Umum (General) lalu ketik {angka}.',
      'Compose the sheet Realisasi again, or set the format of the cell to General and type {angka}.',
    ],
  ],
  'realisasi-bukan-angka': [
    ['"{isi}" {mengapa}, sehingga tidak ikut dihitung.', '"{isi}" {mengapa}, so that it is not counted.'],
    ['Ganti dengan angka {angka}.', 'Replace it with the number {angka}.'],
    [
      'Ubah format sel menjadi Umum (General), lalu ketik angkanya.',
      'Set the format of the cell to General, then type the number.',
    ],
    [
      'Ketik 0 bila memang nol, atau kosongkan bila belum ada.',
      'Type 0 if it is really zero, or clear it if it is not known yet.',
    ],
    [
      'Tulis satu angka untuk tiap indikator, satu baris satu angka.',
      'Write one number for each indicator, one in a row.',
    ],
    ['Ketik angkanya saja.', 'Type the number only.'],
  ],
  'sel-tidak-terbaca': [
    [
      'Angka {angka} berdiri di kolom triwulan, tetapi barisnya tidak memuat indikator.',
      'The number {angka} stands in the column of a quarter, but its row has no indicator.',
    ],
    [
      'Indikator "{indikator}" berdiri sebaris dengan indikator lain; angkanya dibaca sebagai milik indikator yang lain itu.',
      'The indicator "{indikator}" shares its row with another one; the numbers are read as those of the other.',
    ],
    [
      'Angka {angka} tidak dihitung: kolom Triwulan di barisnya tidak menyebut satu triwulan.',
      'The number {angka} is not counted: the column Triwulan of its row does not name one quarter.',
    ],
    [
      'Angka {angka} tidak dihitung: indikatornya ada di beberapa baris untuk triwulan yang sama, dan tidak terbaca baris mana lanjutan baris mana.',
      'The number {angka} is not counted: several rows hold its indicator for the same quarter, and which of them goes on with which cannot be read.',
    ],
    ['Tulis 1, 2, 3 atau 4 di kolom Triwulan.', 'Write 1, 2, 3 or 4 into the column Triwulan.'],
    [
      'Urutkan barisnya menurut indikator, atau beri kolom yang membedakannya, misalnya Program.',
      'Sort the rows by indicator, or give them a column that tells them apart, such as Program.',
    ],
    [
      'Tulis indikatornya di baris yang sama, atau kosongkan angkanya.',
      'Write its indicator in the same row, or clear the number.',
    ],
    ['Tulis tiap indikator di barisnya sendiri.', 'Write each indicator in a row of its own.'],
  ],
  'lembar-berbeda': [
    [
      '"{indikator}" ada juga di sini dengan angka yang sama; yang dihitung adalah lembar "{lembar}", sel {sel}.',
      '"{indikator}" stands here too with the same numbers; what counts is the sheet "{lembar}", cell {sel}.',
    ],
    [
      '"{indikator}" dan {indikatorLain} ada juga di sini dengan angka yang sama; yang dihitung adalah lembar "{lembar}", sel {sel}.',
      '"{indikator}" and {indikatorLain} stand here too with the same numbers; what counts is the sheet "{lembar}", cell {sel}.',
    ],
    [
      '"{indikator}": {ukuran} di sini {angka}, di lembar lain {isian}; yang dihitung adalah lembar "{lembar}", sel {sel}.',
      '"{indikator}": the {ukuran} is {angka} here, {isian} in the other sheet; what counts is the sheet "{lembar}", cell {sel}.',
    ],
    ['Samakan angkanya, atau hapus salah satunya.', 'Make the numbers the same, or delete one of them.'],
    [
      'Isi di satu tempat saja, supaya tidak ada dua angka untuk satu indikator.',
      'Enter it in one place only, so that no indicator has two numbers.',
    ],
  ],
  'penyebut-nol': [
    [
      'Penyebut "{indikator}" bernilai 0 pada {triwulan}, sehingga tidak dapat dihitung.',
      'The denominator of "{indikator}" is 0 in {triwulan}, so that it cannot be computed.',
    ],
    ['Periksa kembali angka pembilang dan penyebutnya.', 'Check the numbers of numerator and denominator.'],
    [
      'Pastikan memang belum ada yang masuk pada triwulan itu.',
      'Make sure that nothing came in during that quarter.',
    ],
  ],
  'pembilang-melebihi-penyebut': [
    [
      '"{indikator}" bernilai {angka} % pada {triwulan}: pembilangnya lebih besar dari penyebutnya.',
      '"{indikator}" is {angka} % in {triwulan}: its numerator exceeds its denominator.',
    ],
    [
      'Periksa angka pembilang dan penyebut, dan cara keduanya dijumlahkan (kolom Akumulasi).',
      'Check the numbers of numerator and denominator, and how they add up (the column Akumulasi).',
    ],
  ],
  'persentase-dijumlahkan': [
    [
      'Keempat triwulan "{indikator}" berjumlah {angka} %.',
      'The four quarters of "{indikator}" add up to {angka} %.',
    ],
    [
      'Di formulir E.81 triwulan dijumlahkan: tulis tambahan tiap triwulan, bukan keadaan sampai triwulan itu.',
      'In the form E.81 the quarters are added: write what each quarter adds, not how things stand at its end.',
    ],
  ],
  'target-kosong': [
    [
      '"{indikator}" sudah memiliki realisasi tetapi belum memiliki target, sehingga capaiannya tidak dapat dihitung.',
      '"{indikator}" has a realization but no target yet, so that its capaian cannot be computed.',
    ],
    ['Isi targetnya.', 'Enter the target.'],
  ],
  'target-triwulan-tidak-cocok': [
    [
      'Realisasi "{indikator}" dapat dibaca sebagai angka tiap triwulan atau s.d. triwulan: keduanya sama dekat dengan target triwulannya, sehingga tidak dihitung.',
      'The realization of "{indikator}" can be read as the number of each quarter or as the total up to it: both lie equally near to the quarterly targets, so that it is not counted.',
    ],
    [
      'Target triwulan "{indikator}" ({angka}) dapat berarti bagian tiap triwulan atau jumlah s.d. triwulan, karena target setahunnya tidak ada.',
      'The quarterly targets of "{indikator}" ({angka}) can be shares of each quarter or totals up to it, as there is no yearly target.',
    ],
    [
      'Target triwulan "{indikator}" ({angka}) tidak cocok dengan target setahun {target}: bukan triwulan terakhirnya, bukan pula jumlahnya.',
      'The quarterly targets of "{indikator}" ({angka}) do not fit the yearly target {target}: neither the last of them is equal to it, nor their sum.',
    ],
    [
      'Tambahkan kolom Akumulasi: "jumlah" untuk angka tiap triwulan, "terakhir" untuk angka s.d. triwulan.',
      'Add a column Akumulasi: "jumlah" for the number of each quarter, "terakhir" for the total up to it.',
    ],
    ['Isi target setahunnya.', 'Enter the yearly target.'],
    [
      'Samakan target TW IV dengan target setahun (kumulatif), atau jumlah keempatnya (bagian).',
      'Make the target of TW IV equal to the yearly target (totals), or the sum of the four (shares).',
    ],
  ],
  'rumus-belum-dihitung': [
    [
      'Rumus di sel {sel} belum pernah dihitung, sehingga selnya terbaca kosong.',
      'The formula in the cell {sel} was never calculated, so that the cell reads as empty.',
    ],
    [
      '{banyak} rumus di lembar ini, mulai sel {sel}, belum pernah dihitung, sehingga selnya terbaca kosong.',
      '{banyak} formulas in this sheet, from the cell {sel} on, were never calculated, so that the cells read as empty.',
    ],
    [
      'Buka berkasnya di Excel, simpan, lalu baca lagi.',
      'Open the file in Excel, save it, and read it again.',
    ],
  ],
  'triwulan-terlewat': [
    [
      '"{kosong}": {triwulan} kosong, padahal {triwulanLain} sudah terisi.',
      '"{kosong}": nothing in {triwulan}, although {triwulanLain} is filled.',
    ],
    [
      'Isi angkanya; ketik 0 bila memang tidak ada pada triwulan itu.',
      'Enter the number; type 0 if there was really nothing in that quarter.',
    ],
  ],
  'realisasi-turun': [
    [
      '"{kata}" turun dari {angka} menjadi {angkaLain}, padahal angkanya kumulatif.',
      '"{kata}" falls from {angka} to {angkaLain}, although it is cumulative.',
    ],
    [
      'Tulis jumlah seluruhnya sampai triwulan itu, atau pilih Akumulasi "jumlah" bila yang diketik tambahannya.',
      'Write the whole number up to that quarter, or choose Akumulasi "jumlah" if you type what was added.',
    ],
  ],
  'ip-asn-tidak-cocok': [
    [
      'IP ASN tertulis {angka}, padahal jumlah nilai keempat komponennya {angkaLain}.',
      'IP ASN is written as {angka}, although the scores of its four components add up to {angkaLain}.',
    ],
    [
      'Periksa nilai IP ASN dan nilai komponen kualifikasi, kompetensi, kinerja dan disiplin.',
      'Check IP ASN and the scores of qualification, competence, performance and discipline.',
    ],
  ],
  'capaian-melampaui': [
    [
      'Capaian "{indikator}" pada {triwulan} {angka} %; yang kurang dari 0 dihitung 0.',
      'The capaian of "{indikator}" in {triwulan} is {angka} %; what is below 0 counts as 0.',
    ],
    [
      'Capaian "{indikator}" pada {triwulan} {angka} %, jauh di atas target.',
      'The capaian of "{indikator}" in {triwulan} is {angka} %, far above the target.',
    ],
    [
      'Periksa realisasi dan target, cara triwulan dijumlahkan (kolom Akumulasi), dan Polaritas.',
      'Check realization and target, how the quarters add up (the column Akumulasi), and Polaritas.',
    ],
  ],
  'angka-sama-tiap-triwulan': [
    [
      '"{indikator}": {triwulan} sama, yaitu {angka}, hampir sebesar target setahun ({angkaLain}), lalu dijumlahkan.',
      '"{indikator}": {triwulan} are the same, {angka}, about as large as the target of the year ({angkaLain}), and are added up.',
    ],
    [
      'Bila angkanya keadaan sampai triwulan itu, pilih Akumulasi "terakhir".',
      'If the number tells how things stand at the end of the quarter, choose Akumulasi "terakhir".',
    ],
  ],
  'target-nol': [
    [
      'Target "{indikator}" 0, sehingga capaiannya tidak dapat dihitung.',
      'The target of "{indikator}" is 0, so that its capaian cannot be computed.',
    ],
    [
      'Isi target yang sebenarnya, atau pilih Polaritas "minimal" bila yang diharapkan memang 0.',
      'Enter the real target, or choose Polaritas "minimal" if 0 is what is hoped for.',
    ],
  ],
  'satuan-persen-tanpa-100': [
    [
      'Satuan "{indikator}" %, tetapi DO-nya tidak menyebut dikali 100; hasilnya tetap dikalikan 100.',
      'The unit of "{indikator}" is %, but its DO does not say times 100; the result is multiplied by 100 all the same.',
    ],
    [
      'Tambahkan "dikali 100" di akhir DO, atau perbaiki kolom Satuan.',
      'Add "dikali 100" at the end of the DO, or correct the column Satuan.',
    ],
  ],
  'satuan-berbeda': [
    [
      '"{isi}" bersatuan {satuan}, padahal satuan baris ini {satuanBaris}, sehingga tidak ikut dihitung.',
      '"{isi}" is in {satuan}, but the unit of this row is {satuanBaris}, so that it is not counted.',
    ],
    [
      'Ketik angkanya dalam {satuanBaris}, atau perbaiki kolom Satuan.',
      'Type the number in {satuanBaris}, or correct the column Satuan.',
    ],
  ],
  'do-berputar': [
    [
      'Rerata "{indikator}" kembali kepada dirinya sendiri, sehingga tidak dapat dihitung.',
      'The mean "{indikator}" leads back to itself, so that it cannot be computed.',
    ],
    [
      'Ubah DO sehingga tidak menyebut simpul yang bergantung padanya.',
      'Change the DO so that it names no node that depends on it.',
    ],
  ],
};

/** Words of ours within those sentences. */
export const BAGIAN_REALISASI: Pairs = {
  mengapa: [
    ['tersimpan sebagai tanggal', 'is stored as a date'],
    ['berdiri untuk beberapa indikator sekaligus', 'stands for several indicators at once'],
    ['tertulis sebagai teks', 'is written as text'],
  ],
  indikatorLain: [
    ['1 indikator lain', '1 other indicator'],
    ['{n} indikator lain', '{n} other indicators'],
  ],
  ukuran: [
    ['target', 'target'],
    ['realisasi s.d. {triwulan}', 'realization up to {triwulan}'],
    ['realisasi {triwulan}', 'realization of {triwulan}'],
  ],
  isian: [
    ['kosong', 'empty'],
    ['{angka}', '{angka}'],
  ],
  kosong: [
    ['{kata}" dan "{kosong}', '{kata}" and "{kosong}'],
    ['{kata}', '{kata}'],
  ],
};
