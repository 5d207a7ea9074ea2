import { foldSpace } from '../cascade/text';

/**
 * What the words of an indikator or a variable say of its numbers: stocks stand at a level, such as all ASN; flows
 * add up over the year, such as applications. Indonesian puts the noun first and what is done with it behind.
 */

const word = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const begin = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Before the noun: how much of it, and in which paper it comes. */
const BEFORE_NOUN = begin(
  'jumlah|jml|jlh|banyaknya|total|seluruh(?:nya)?|keseluruhan|semua|rekapitulasi|data|angka|nilai|besar(?:an|nya)?|realisasi|target|' +
    'jenis|macam|berkas|dokumen|laporan|surat|lembar|formulir|layanan|pelayanan|jasa|paket|\\d+|orang|para|rerata jumlah|[Σ∑]',
);

/** A level in itself, whatever it is of. */
const LEVEL = begin(
  'indeks|index|skor|rata-?\\s?rata|rerata|persentase|prosentase|persen|tingkat|predikat|capaian|rasio|%',
);

/** People, households and houses are there all year. */
const STOCK_NOUN = begin(
  'penduduk|populasi|pegawai|asn|pns|pppk|p3k|cpns|aparatur|kk|kepala keluarga|keluarga|rumah(?: tangga)?|ruta|jiwa|warga|masyarakat',
);

/** Events, and what is handed in or paid. */
const FLOW_NOUN = begin(
  'pengaduan|aduan|keluhan|permohonan|pemohon|pengajuan|ajuan|usulan|kejadian|insiden|kasus|perkara|temuan|rekomendasi|sampel|' +
    'kunjungan|kelahiran|persalinan|kematian|kecelakaan|kebakaran|pendapatan|penerimaan|pembayaran|transaksi',
);

/** What comes in makes a flow of any noun: not an age at which people go somewhere. */
const COMES_IN = word(
  'diajukan|diusulkan|mengajukan|mengusulkan|diterima|(?<!usia )(?<!umur )masuk|memohon|dimohonkan',
);

const SERVED = word('dilayani');

/** What has to be or will be done did not happen yet. */
const NOT_YET =
  '(?<!(?<![\\p{L}])(?:tidak|belum|bukan|tanpa|harus|perlu|wajib|akan|dapat|bisa|seharusnya|direncanakan|ditargetkan|rencana|layak|berhak)(?: (?:telah|sudah|pernah|untuk))? )';

/** What happens to each one once a year: treated, trained, built, mended, certified, examined, vaccinated, given help. */
const GIVEN =
  '(?:menerima|mendapat(?:kan)?|memperoleh|diberi(?:kan)?) (?:pelayanan )?(?:bantuan|santunan|beasiswa|hibah|stimulan|pelatihan|bimbingan|penyuluhan|imunisasi|vaksin(?:asi)?|sertifikat)';
const EVENT = word(
  `${NOT_YET}(?:ditangani|tertangani|dilatih|mengikuti(?! (?:kepesertaan |program )*(?:jkn|bpjs|jaminan|kb(?![\\p{L}])))|dibangun|terbangun|diperbaiki|direhab(?:ilitasi)?|dipugar|` +
    `disertifikasi|disertifikatkan|diperiksa|diimunisasi|divaksin(?:asi)?|diobati|diselesaikan|terselesaikan|ditindaklanjuti|` +
    `diselamatkan|diterbitkan|disalurkan|tersalurkan|disediakan|diadakan|dibeli|${GIVEN})`,
);

/** Pay that comes month by month. */
const PAY =
  '(?:gaji|honor(?:arium)?|tunjangan|upah|penghasilan tetap|siltap|tambahan penghasilan|tpp)\\p{L}*';
const KEPT = new RegExp(
  `^(?:dipelihara|terpelihara|dirawat|terawat|dikelola|terkelola|` +
    `(?:menerima|mendapat(?:kan)?|memperoleh|dibayar(?:kan)?|terbayar(?:kan)?|diberi(?:kan)?)(?: pembayaran)? ${PAY})(?![\\p{L}])`,
  'iu',
);

/** A passive or active verb; 'dinas', 'diklat', 'mesin' are none. */
const VERB =
  /(?<![\p{L}-])(?:di(?!nas|klat|gital|alog|alisis|niyah|siplin|strik|stribusi|rektur|rektorat|reksi|are|abetes|mensi|namika|nding|visi|versi|sabilitas|sposisi|skusi|splay|seminasi|agnos|agram|aspora|fabel|fteri|ploma|esel|mana|lingkungan)\p{L}{4,}|ter(?!hadap|tentu|padu|minal|nak|ampil|utama|diri|kait|masuk|akhir|tinggal|pencil|luar|batas|api|atur|jangkau|buka|sier|umbu|jemah|itori|owong|oris)\p{L}{4,}|men(?!teri|ara|tal|engah|uju|urut|jadi)\p{L}{4,}|mem(?!ang|ori)\p{L}{4,})(?![\p{L}])/iu;

/** Behind 'yang' any word of doing is a verb: 'yang melapor', 'yang bekerja'. */
const AFTER_YANG =
  /(?<![\p{L}])yang(?: (?:telah|sudah|akan|masih|dapat|tidak|belum))* ((?:di|ter|me|ber)\p{L}{3,})/iu;

/** Handed over in papers or counted by doings: they are made, not kept, wherever they stand. */
const MADE = begin(
  '(?:jumlah|jml|banyaknya) (?:(?:total|seluruh) )?(?:laporan|dokumen|berita acara|kegiatan|kali|frekuensi|rapat|pembayaran|bulan)',
);

/** A measured quantity that adds up where something is done with it: 'Panjang jalan yang dibangun'. */
const MEASURED = begin('panjang|luas|volume|produksi');

/** The words from the noun on. */
function fromNoun(kata: string): string {
  let rest = foldSpace(kata);
  for (
    let match = BEFORE_NOUN.exec(rest);
    match && rest.length > match[0].length;
    match = BEFORE_NOUN.exec(rest)
  )
    rest = rest.slice(match[0].length).trim();
  return rest;
}

/**
 * Whether a variable of a ratio adds up over the year: what comes in, whatever the noun, and events by their noun.
 * People, households and houses do not, also where they are served.
 */
export function isFlow(kata: string): boolean {
  const plain = foldSpace(kata);
  if (LEVEL.test(plain)) return false;
  if (COMES_IN.test(plain)) return true;
  const noun = fromNoun(plain);
  if (LEVEL.test(noun) || STOCK_NOUN.test(noun)) return false;
  return FLOW_NOUN.test(noun) || SERVED.test(plain);
}

/** Whether a variable counts those to whom something happened in the year: 'jumlah ASN yang dilatih'. */
export function isEvent(kata: string): boolean {
  const plain = foldSpace(kata);
  return !LEVEL.test(plain) && EVENT.test(plain);
}

/**
 * Whether a count stands at a level all year: its verb says that things are kept or people paid, or it has no
 * verb and its node is one of upkeep ('Pemeliharaan …').
 *
 * @example isKept('Jumlah orang yang menerima gaji dan tunjangan ASN', '') // true
 * @example isKept('Jumlah gedung', 'Sub Kegiatan Pemeliharaan Gedung Kantor') // true
 * @param uraian the name of the node
 */
export function isKept(indikator: string, uraian: string): boolean {
  const plain = foldSpace(indikator);
  const verb = mainVerb(plain);
  if (verb !== null) return KEPT.test(plain.slice(verb)) && !isFlowNoun(plain);
  return UPKEEP.test(foldSpace(uraian)) && !MADE.test(plain) && !isFlowNoun(plain);
}

const UPKEEP =
  /^(?:[\dx][\dx.]*\s+)?(?:(?:sub\s*)?kegiatan\s*:?\s+|program\s*:?\s+)?(?:[\dx][\dx.]*\s+)?pemeliharaan(?![\p{L}])/iu;

/** What comes as it comes, though it is managed: complaints, waste. */
function isFlowNoun(text: string): boolean {
  const noun = fromNoun(text);
  return FLOW_NOUN.test(noun) || /^(?:sampah|limbah)(?![\p{L}])/iu.test(noun);
}

/** Where the verb stands that says what is done with what is counted: behind 'yang', else the first. */
function mainVerb(text: string): number | null {
  const clause = AFTER_YANG.exec(text);
  if (clause) return clause.index + clause[0].length - (clause[1]?.length ?? 0);
  return VERB.exec(text)?.index ?? null;
}

/** Whether a measured quantity is one of things that were done: kilometres built, tons handled. */
export function isMeasuredEvent(indikator: string): boolean {
  const plain = foldSpace(indikator);
  return MEASURED.test(plain) && EVENT.test(plain);
}
