/**
 * The road from a workbook to a checked, computed and composed one, on the samples: runs the four verbs of
 * the built command line as a user would, and says in short what came out.
 */
const { spawnSync } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const CLI = path.join(ROOT, 'dist/cli/cascading.js');
const CASCADING = 'samples/cascading-bkd-2024.xlsx';
const REALISASI = 'samples/contoh-realisasi.xlsx';
const HASIL = 'hasil/cascading-bkd-2024.xlsx';

/** Runs one call; ends the demo where it could not be done. @param {string[]} argv */
function cascading(...argv) {
  console.log(`\n> cascading ${argv.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0 || (status === 1 && argv[0] === 'periksa')) return stdout;
  process.stderr.write(stderr);
  process.exit(1);
}

/** @param {string[]} argv */
const answer = (...argv) => JSON.parse(cascading(...argv, '--json'));

function baca() {
  const { cascade, sumber, tidakTerbaca } = answer('baca', CASCADING);
  const program = cascade.sasaran.flatMap((/** @type {any} */ sasaran) => sasaran.program);
  const kegiatan = program.flatMap((/** @type {any} */ p) => p.kegiatan);
  const subKegiatan = kegiatan.flatMap((/** @type {any} */ k) => k.subKegiatan);
  console.log(cascade.judul);
  console.log(
    `${cascade.sasaran.length} Sasaran, ${program.length} Program, ${kegiatan.length} Kegiatan, ` +
      `${subKegiatan.length} Sub Kegiatan dari ${sumber.length} lembar; ` +
      `${tidakTerbaca.length} sel tidak terbaca.`,
  );
}

function periksa() {
  const { ringkasan } = answer('periksa', CASCADING);
  const { kesalahan, peringatan, saran, siapDiajukan } = ringkasan;
  console.log(`${kesalahan} kesalahan, ${peringatan} peringatan, ${saran} saran.`);
  console.log(`Putusan: ${siapDiajukan ? 'siap diajukan' : 'belum siap diajukan'}.`);
}

function hitung() {
  const blocks = cascading('hitung', REALISASI).split('\n\n');
  console.log('Dengan angka contoh, bukan capaian yang sebenarnya:');
  console.log(blocks.find((block) => block.startsWith('Capaian per Sasaran')) ?? blocks[0]);
}

function susun() {
  mkdirSync(path.join(ROOT, path.dirname(HASIL)), { recursive: true });
  cascading('susun', CASCADING, '-o', HASIL);
  console.log(`Hasil: ${HASIL}`);
}

baca();
periksa();
hitung();
susun();
