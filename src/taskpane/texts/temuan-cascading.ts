import type { Pairs } from './terjemahan';

/** What the rules say of a cascade: what is wrong, then how to mend it. Examples of words to write stay Indonesian. */
export const TEMUAN_CASCADING: Pairs = {
  'sub-kegiatan-tanpa-indikator': [
    ['{simpul} belum memiliki indikator.', '{simpul} has no indicator yet.'],
    [
      'Isi indikator Sub Kegiatan ini, misalnya "Jumlah dokumen …".',
      'Enter the indicator of this Sub Kegiatan, for example "Jumlah dokumen …".',
    ],
  ],
  'sub-kegiatan-tanpa-pemilik': [
    ['{simpul} belum memiliki pemilik kinerja.', '{simpul} has no owner yet.'],
    [
      'Isi pemilik kinerja Sub Kegiatan ini dengan jabatan yang bertanggung jawab.',
      'Enter the owner of this Sub Kegiatan: the post that answers for it.',
    ],
  ],
  'sub-kegiatan-tanpa-tim': [
    [
      '{simpul} hanya memiliki pelaksana perorangan, belum memiliki tim.',
      '{simpul} has individuals only, and no team yet.',
    ],
    ['{simpul} belum memiliki tim maupun pelaksana.', '{simpul} has neither a team nor an individual yet.'],
    [
      'Isi tim kerja: nama tim, ketua, anggota, serta kinerja dan indikatornya.',
      'Enter the team: its name, leader and members, with their kinerja and indicators.',
    ],
    [
      'Isi tim kerja (ketua dan anggota) atau pelaksana perorangan, beserta kinerja dan indikatornya.',
      'Enter a team (leader and members) or an individual, with their kinerja and indicators.',
    ],
  ],
  'kinerja-sub-kegiatan-kosong': [
    ['{simpul} belum memiliki kinerja.', '{simpul} has no kinerja yet.'],
    [
      'Isi kinerja Sub Kegiatan ini dengan hasil yang ingin dicapai.',
      'Enter the kinerja of this Sub Kegiatan: the result to be achieved.',
    ],
  ],
  'kinerja-kosong': [
    ['{simpul} belum memiliki kinerja.', '{simpul} has no kinerja yet.'],
    ['Isi kinerja dengan hasil yang ingin dicapai.', 'Enter the kinerja: the result to be achieved.'],
  ],
  'indikator-kosong': [
    ['{simpul} belum memiliki indikator.', '{simpul} has no indicator yet.'],
    ['Isi indikator yang mengukur kinerja ini.', 'Enter the indicator that measures this kinerja.'],
  ],
  'pemilik-kosong': [
    ['{simpul} belum memiliki pemilik kinerja.', '{simpul} has no owner yet.'],
    [
      'Isi pemilik kinerja dengan jabatan yang bertanggung jawab.',
      'Enter the owner: the post that answers for this kinerja.',
    ],
  ],
  'induk-tanpa-anak': [
    ['{simpul} belum memiliki {anak}.', '{simpul} has no {anak} yet.'],
    [
      'Tambahkan {anak} yang mendukungnya, atau hapus bila tidak dipakai lagi.',
      'Add a {anak} that supports it, or delete it if it is no longer used.',
    ],
  ],
  'tim-tanpa-ketua': [
    ['{simpul} belum memiliki ketua.', '{simpul} has no leader yet.'],
    ['Isi nama atau jabatan ketua tim.', 'Enter the name or post of the team leader.'],
  ],
  'tim-tanpa-anggota': [
    [
      '{simpul} hanya berisi ketua, belum ada anggota.',
      '{simpul} holds a leader only; there are no members yet.',
    ],
    [
      'Isi anggota tim, atau ubah menjadi pelaksana perorangan bila memang dikerjakan sendiri.',
      'Enter the members, or make it an individual if the work is really done alone.',
    ],
  ],
  'ketua-juga-anggota': [
    [
      '{simpul}: "{nama}" tertulis sebagai ketua dan sebagai anggota.',
      '{simpul}: "{nama}" is written as leader and as member.',
    ],
    [
      'Hapus namanya dari daftar anggota, atau ganti ketuanya.',
      'Delete the name from the members, or name another leader.',
    ],
  ],
  'jumlah-indikator-berbeda': [
    [
      '{simpul}: {peran} memiliki {n} kinerja tetapi {banyakIndikator}.',
      '{simpul}: {peran} with {n} kinerja but {banyakIndikator}.',
    ],
    [
      'Lengkapi sehingga setiap kinerja memiliki satu indikator.',
      'Complete them, so that each kinerja has one indicator.',
    ],
  ],
  'persentase-tanpa-do': [
    [
      '{simpul}: indikator "{indikator}" belum memiliki definisi operasional (DO).',
      '{simpul}: the indicator "{indikator}" has no operational definition (DO) yet.',
    ],
    [
      'Tulis DO, misalnya "jumlah … dibagi jumlah … dikali 100".',
      'Write the DO, for example "jumlah … dibagi jumlah … dikali 100".',
    ],
  ],
  'do-tidak-terbaca': [
    [
      '{simpul}: DO "{teks}" tidak terbaca sebagai rumus.',
      '{simpul}: the DO "{teks}" cannot be read as a formula.',
    ],
    [
      'Tulis sebagai rumus, misalnya "jumlah … dibagi jumlah … dikali 100", atau sebutkan asal nilainya ("hasil evaluasi …").',
      'Write it as a formula, for example "jumlah … dibagi jumlah … dikali 100", or name the source of the value ("hasil evaluasi …").',
    ],
  ],
  'do-rujukan-tidak-ditemukan': [
    ['{simpul}: {rujukan}.', '{simpul}: {rujukan}.'],
    [
      'Samakan nama dalam DO dengan nama yang tertulis di cascading.',
      'Write the name in the DO as it stands in the cascade.',
    ],
  ],
  'indikator-mengulang-kinerja': [
    [
      '{simpul}: indikator "{indikator}" sama dengan kinerjanya.',
      '{simpul}: the indicator "{indikator}" is the same as the kinerja.',
    ],
    [
      'Tulis ukurannya, misalnya "Jumlah …" atau "Persentase …".',
      'Write the measure, for example "Jumlah …" or "Persentase …".',
    ],
  ],
  'kinerja-berulang': [
    [
      '{simpul}: kinerja "{kinerja}" tertulis dua kali dalam kelompok yang sama.',
      '{simpul}: the kinerja "{kinerja}" stands twice in the same group.',
    ],
    [
      '{simpul}: kinerja "{kinerja}" tertulis juga pada {simpulLain}.',
      '{simpul}: the kinerja "{kinerja}" also stands at {simpulLain}.',
    ],
    [
      'Periksa apakah ini salinan; bila ya, tulis kinerja yang khusus untuk tempat ini.',
      'See whether this is a copy; if so, write the kinerja of this very place.',
    ],
  ],
  'nomor-anggota-tidak-urut': [
    [
      '{simpul}: nomor anggota tidak urut pada "{nama}".',
      '{simpul}: the members are out of order at "{nama}".',
    ],
    [
      'Periksa apakah ada anggota yang terlewat atau ganda, lalu urutkan nomornya.',
      'See whether a member is missing or written twice, then number them in order.',
    ],
  ],
  'pemilik-mirip': [
    [
      '{simpul}: pemilik "{pemilik}" mirip dengan "{pemilikLain}" yang dipakai di tempat lain.',
      '{simpul}: the owner "{pemilik}" resembles "{pemilikLain}", used elsewhere.',
    ],
    [
      'Ganti menjadi "{pemilik}" bila jabatannya sama.',
      'Replace it with "{pemilik}" if the post is the same.',
    ],
  ],
  'pemilik-di-atas-induk': [
    [
      '{simpul}: pemilik "{pemilik}" lebih tinggi daripada pemilik induknya ({pemilikInduk}).',
      '{simpul}: the owner "{pemilik}" ranks above the owner of the level above ({pemilikInduk}).',
    ],
    [
      'Periksa pemilik kinerja ini dan pemilik induknya.',
      'Check the owner of this kinerja and the owner of the level above.',
    ],
  ],
  'nama-mirip': [
    [
      '{simpul}: nama "{nama}" di tempat lain ditulis "{namaLain}".',
      '{simpul}: the name "{nama}" is written "{namaLain}" elsewhere.',
    ],
    [
      'Samakan penulisan nama dan gelarnya bila orangnya sama.',
      'Write name and degrees in the same way if it is the same person.',
    ],
  ],
  'lembar-berbeda': [
    [
      '{simpul}: isi proses di lembar "{lembar}" berbeda dengan lembar "{lembarLain}".',
      '{simpul}: the lines in the sheet "{lembar}" differ from those in the sheet "{lembarLain}".',
    ],
    [
      '{simpul}: ada di lembar "{lembar}", tetapi tidak ada di lembar "{lembarLain}".',
      '{simpul} stands in the sheet "{lembar}", but not in the sheet "{lembarLain}".',
    ],
    [
      '{simpul}: {bidang} ada di lembar "{lembar}", tetapi tidak ada di lembar "{lembarLain}".',
      '{simpul}: the {bidang} stands in the sheet "{lembar}", but not in the sheet "{lembarLain}".',
    ],
    [
      '{simpul}: "{teks}" ada di lembar "{lembar}", tetapi tidak ada di lembar "{lembarLain}".',
      '{simpul}: "{teks}" stands in the sheet "{lembar}", but not in the sheet "{lembarLain}".',
    ],
    [
      '{simpul}: {bidang} di lembar "{lembar}" ("{teks}") berbeda dengan lembar "{lembarLain}" ("{teksLain}").',
      '{simpul}: the {bidang} in the sheet "{lembar}" ("{teks}") differs from the sheet "{lembarLain}" ("{teksLain}").',
    ],
    [
      'Samakan isi lembar "{lembar}" dan "{lembarLain}".',
      'Make the sheets "{lembar}" and "{lembarLain}" say the same.',
    ],
  ],
  'versi-ganda': [
    [
      'Lembar "{lembar}", "{lembarLain}" memuat cascading {versi} dan tidak ikut dibaca; yang dibaca {dibaca}.',
      'The sheets "{lembar}", "{lembarLain}" hold the cascade {versi} and were left out; {dibaca} was read.',
    ],
    [
      'Lembar "{lembar}" memuat cascading {versi} dan tidak ikut dibaca; yang dibaca {dibaca}.',
      'The sheet "{lembar}" holds the cascade {versi} and was left out; {dibaca} was read.',
    ],
    [
      'Bila versi itu yang ingin diperiksa, pilih lembarnya sebagai sumber.',
      'If that version is the one to check, choose its sheets as the source.',
    ],
  ],
  ejaan: [
    [
      '{simpul}: "{kata}" dalam "{teks}" mungkin salah ketik.',
      '{simpul}: "{kata}" in "{teks}" may be a slip.',
    ],
    ['Ganti menjadi "{kata}" bila itu yang dimaksud.', 'Replace it with "{kata}" if that is meant.'],
  ],
  'sel-tidak-terbaca': [
    [
      'Teks "{teks}" di {sel} dan {banyakSel} di sekitarnya tidak termasuk kotak mana pun.',
      'The text "{teks}" in {sel} and {banyakSel} around it belong to no box.',
    ],
    [
      'Teks "{teks}" di {sel} tidak termasuk kotak mana pun.',
      'The text "{teks}" in {sel} belongs to no box.',
    ],
    [
      'Pindahkan ke kotak yang sesuai, beri labelnya (Kinerja, Indikator, DO, Pemilik), atau hapus.',
      'Move it to its box, give it its label (Kinerja, Indikator, DO, Pemilik), or delete it.',
    ],
  ],
  'sel-galat': [
    [
      'Sel {sel} di lembar "{lembar}" menampilkan galat {galat}.',
      'The cell {sel} in the sheet "{lembar}" shows the error {galat}.',
    ],
    [
      'Perbaiki rumusnya, atau tulis teksnya langsung di sel ini.',
      'Mend its formula, or write the text into this cell.',
    ],
  ],
  'do-mengulang-indikator': [
    [
      '{simpul}: DO "{teks}" hanya mengulang indikatornya.',
      '{simpul}: the DO "{teks}" only repeats its indicator.',
    ],
    [
      'Tulis cara menghitungnya, misalnya "jumlah … dibagi jumlah … dikali 100", atau sebutkan asal nilainya ("hasil evaluasi …").',
      'Write how it is computed, for example "jumlah … dibagi jumlah … dikali 100", or name the source of the value ("hasil evaluasi …").',
    ],
  ],
  'indikator-tidak-terukur': [
    [
      '{simpul}: indikator "{indikator}" tidak menyebut apa yang diukur.',
      '{simpul}: the indicator "{indikator}" does not say what is measured.',
    ],
    [
      'Awali dengan ukurannya, misalnya "Jumlah …", "Persentase …", atau "Nilai …".',
      'Begin with the measure, for example "Jumlah …", "Persentase …" or "Nilai …".',
    ],
  ],
  'kinerja-bukan-hasil': [
    [
      '{simpul}: kinerja "{kinerja}" menyebut kegiatan, bukan hasil.',
      '{simpul}: the kinerja "{kinerja}" names an activity, not a result.',
    ],
    [
      'Tulis hasil yang ingin dicapai, misalnya "Meningkatnya …" atau "Terwujudnya …".',
      'Write the result to be achieved, for example "Meningkatnya …" or "Terwujudnya …".',
    ],
  ],
  'indikator-keluaran-di-sasaran': [
    [
      '{simpul}: indikator "{indikator}" menghitung keluaran, bukan hasil.',
      '{simpul}: the indicator "{indikator}" counts outputs, not a result.',
    ],
    [
      'Ganti dengan ukuran hasilnya, misalnya "Indeks …" atau "Persentase …"; pindahkan hitungan keluaran ke Kegiatan atau Sub Kegiatan.',
      'Measure the result instead, for example "Indeks …" or "Persentase …"; move the count of outputs to a Kegiatan or Sub Kegiatan.',
    ],
  ],
  'indikator-majemuk': [
    [
      '{simpul}: indikator "{indikator}" memuat lebih dari satu ukuran.',
      '{simpul}: the indicator "{indikator}" holds more than one measure.',
    ],
    ['Pecah menjadi satu indikator untuk tiap ukuran.', 'Make it one indicator for each measure.'],
  ],
  'indikator-sama-dengan-induk': [
    [
      '{simpul}: indikator "{indikator}" sama dengan indikator {simpulLain}.',
      '{simpul}: the indicator "{indikator}" is the same as the one of {simpulLain}.',
    ],
    ['Tulis ukuran yang khusus untuk jenjang ini.', 'Write a measure of this level alone.'],
  ],
  'teks-di-gambar': [
    [
      'Teks "{teks}" dan {n} teks lain di lembar "{lembar}" ada di dalam gambar.',
      'The text "{teks}" and {n} more in the sheet "{lembar}" stand in drawings.',
    ],
    [
      'Teks "{teks}" di lembar "{lembar}" ada di dalam gambar.',
      'The text "{teks}" in the sheet "{lembar}" stands in a drawing.',
    ],
    [
      'Tulis teksnya di sel dengan labelnya (Kinerja, Indikator, DO, Pemilik), atau hapus gambarnya bila isinya sudah ada di sel.',
      'Write the text into a cell with its label (Kinerja, Indikator, DO, Pemilik), or delete the drawing if a cell says it already.',
    ],
  ],
};

/** Words of ours within those sentences. A name that a node has been given stays, with its level before it. */
export const BAGIAN_CASCADING: Pairs = {
  simpul: [
    ['Tim di {induk}', 'Team in {induk}'],
    ['Pelaksana di {induk}', 'Individual in {induk}'],
    ['{jenjang} di {induk}', '{jenjang} in {induk}'],
    ['{teks}', '{teks}'],
  ],
  simpulLain: [['{simpul}', '{simpul}']],
  induk: [
    ['{jenjang} di {induk}', '{jenjang} in {induk}'],
    ['{jenjang} {nama}', '{jenjang} {nama}'],
  ],
  jenjang: [
    ['Sasaran', 'Sasaran'],
    ['Program', 'Program'],
    ['Kegiatan', 'Kegiatan'],
    ['Sub Kegiatan', 'Sub Kegiatan'],
  ],
  peran: [
    ['ketua', 'a leader'],
    ['anggota', 'members'],
    ['pelaksana', 'an individual'],
  ],
  banyakIndikator: [
    ['1 indikator', '1 indicator'],
    ['{n} indikator', '{n} indicators'],
  ],
  rujukan: [
    ['"{teks}" dalam DO {hasilRujukan}; {rujukan}', '"{teks}" in the DO {hasilRujukan}; {rujukan}'],
    ['"{teks}" dalam DO {hasilRujukan}', '"{teks}" in the DO {hasilRujukan}'],
  ],
  hasilRujukan: [
    ['tidak ditemukan', 'was not found'],
    ['menunjuk {n} simpul', 'means {n} nodes'],
  ],
  bidang: [
    ['nama', 'name'],
    ['kinerja', 'kinerja'],
    ['indikator', 'indicator'],
    ['DO', 'operational definition (DO)'],
    ['pemilik kinerja', 'owner'],
  ],
  banyakSel: [
    ['1 sel', '1 cell'],
    ['{n} sel', '{n} cells'],
  ],
};
