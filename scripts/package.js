/**
 * Builds what an office puts on its own server: the folder of the pane, and the manifest for that address.
 *
 *   npm run package -- --alamat https://intranet.contoh.go.id/cascading [--office lokal] [--folder paket]
 */
const { spawnSync } = require('node:child_process');
const {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');

const ROOT = path.resolve(__dirname, '..');
const OFFICE = ['cdn', 'lokal'];
const USAGE =
  'Pemakaian: npm run package -- --alamat https://alamat.server/folder [--office cdn|lokal] [--folder paket]';

/** Ends with one line that says what is wrong. @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(`${sentence}\n${USAGE}`);
  process.exit(2);
}

/** The address without a slash at its end; Excel loads panes over https only. @param {string | undefined} text */
function addressOf(text) {
  if (!text) refuse('Sebutkan alamat tempat panel akan diletakkan dengan --alamat.');
  if (!URL.canParse(text)) refuse(`"${text}" bukan alamat.`);
  const { protocol, search, hash, href } = new URL(text);
  if (protocol !== 'https:') refuse('Alamat harus dimulai dengan https:// karena Excel menolak yang lain.');
  if (search || hash || /[&'"<>$]/.test(href)) refuse(`Alamat tidak boleh memuat ? # & ' " < > atau $.`);
  return href.replace(/\/+$/, '');
}

function choices() {
  try {
    const { values } = parseArgs({
      options: {
        alamat: { type: 'string' },
        office: { type: 'string', default: 'cdn' },
        folder: { type: 'string', default: 'paket' },
      },
    });
    return values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** A folder of the user's that holds something else is never emptied. @param {string} folder */
function requireOurs(folder) {
  const strange =
    existsSync(folder) &&
    readdirSync(folder).some((name) => !['panel', 'manifest.xml', 'BACA-SAYA.txt'].includes(name));
  if (strange) refuse(`Folder ${folder} berisi berkas lain; pilih folder kosong dengan --folder.`);
}

const { alamat, office, folder } = choices();
const address = addressOf(alamat);
if (!OFFICE.includes(office)) refuse('--office adalah cdn atau lokal.');
const target = path.resolve(ROOT, folder);
requireOurs(target);

rmSync(target, { recursive: true, force: true });
const panel = path.join(target, 'panel');
mkdirSync(panel, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js'),
    ...['--mode', 'production', '--config-name', 'pane', '--stats', 'errors-warnings'],
    ...['--env', `alamat=${address}`, '--env', `office=${office}`, '--output-path', panel],
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
if (status !== 0) process.exit(1);
copyFileSync(path.join(panel, 'manifest.xml'), path.join(target, 'manifest.xml'));
rmSync(path.join(panel, 'manifest.xml'));
writeFileSync(path.join(target, 'BACA-SAYA.txt'), readMe());
console.log(
  `Paket untuk ${address} ada di ${path.relative(process.cwd(), target) || '.'}: panel/ dan manifest.xml.`,
);

function readMe() {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return [
    `Cascading Kinerja ${version}`,
    '',
    `1. Salin isi folder panel/ ke server, sehingga ${address}/taskpane.html terbuka di peramban.`,
    '   Server harus memakai https dengan sertifikat yang dipercaya komputer pengguna.',
    '2. Bagikan manifest.xml lewat pusat admin Microsoft 365 atau folder bersama.',
    '3. Tanpa Excel, alamat yang sama dapat dibuka di peramban untuk bekerja dengan berkas .xlsx.',
    '',
    'Langkah lengkapnya ada di docs/panduan.md.',
    '',
  ].join('\r\n');
}
