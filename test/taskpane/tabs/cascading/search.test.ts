import {
  ALL,
  cut,
  narrows,
  ownersIn,
  search,
  wordsOf,
  type Query,
} from '../../../../src/taskpane/tabs/cascading/search';
import { openable, rowsOf, treeOf } from '../../../../src/taskpane/tabs/cascading/tree';
import { baca } from '../../../../src/workflow/baca';
import { sampleWorkbook } from '../../../support/sample';

const sampleTree = async () => treeOf(baca(await sampleWorkbook()).cascade);
const find = async (cari: string, more: Partial<Query> = {}) =>
  search(await sampleTree(), { ...ALL, words: wordsOf(cari), ...more });

test('every word must begin a word of the node, in whatever case and order', async () => {
  const both = await find('ASN  kompetensi');
  expect(both).toEqual(await find('KOMPETENSI asn'));
  expect(both.hits.size).toBeGreaterThan(0);
  expect(both.hits.size).toBeLessThan((await find('asn')).hits.size);
  expect((await find('kompet')).hits.size).toBeGreaterThan(0);
  expect((await find('ompetensi')).hits.size).toBe(0);
  expect(await find('zzz')).toEqual({ tree: [], hits: new Map() });
});

test('what stands in quotation marks is looked for as one', async () => {
  expect(wordsOf(' asn "Seleksi  mandiri" ')).toEqual(['seleksi mandiri', 'asn']);
  expect(wordsOf('"seleksi')).toEqual([]);
  const [apart, together] = [await find('kompetensi pengembangan'), await find('"kompetensi pengembangan"')];
  expect(together.hits.size).toBeLessThan(apart.hits.size);
  expect((await find('"pengembangan kompetensi"')).hits.size).toBeGreaterThan(0);
});

test('a kind of node and an owner narrow it down, with and without words', async () => {
  expect((await find('', { jenis: 'subKegiatan' })).hits.size).toBe(43);
  const tree = await sampleTree();
  const [owner = ''] = ownersIn(tree);
  const owned = await find('', { pemilik: owner, jenis: 'subKegiatan' });
  expect(owned.hits.size).toBeGreaterThan(0);
  expect(owned.hits.size).toBeLessThan(43);
  expect((await find('', { pemilik: owner.toUpperCase(), jenis: 'subKegiatan' })).hits).toEqual(owned.hits);
  expect([narrows(ALL), narrows({ ...ALL, pemilik: owner })]).toEqual([false, true]);
});

test('the line that was found is told, where it is not the name that the row shows', async () => {
  expect([...(await find('ddokumen')).hits]).toEqual([
    ['5.7.2.4', 'Jumlah ddokumen bahan bacaan dan peraturan perundang-undangan yang disediakan'],
  ]);
  expect([...(await find('5.7.2.4')).hits]).toEqual([
    ['5.7.2.4', null],
    ['5.7.2.4.1', null],
  ]);
});

test('a person is found, and what is left are the teams with the nodes above them', async () => {
  const { tree, hits } = await find('sri haryanti');
  const codes = rowsOf(tree, new Set(openable(tree))).map(({ node }) => node.kode);
  const leaves = codes.filter((kode) => kode.split('.').length === 5);
  expect(leaves).toHaveLength(hits.size);
  expect(
    codes.every((kode) => kode === 'T' || leaves.some((leaf) => `${leaf}.`.startsWith(`${kode}.`))),
  ).toBe(true);
});

test('what is searched is marked, and the pieces together are the text', () => {
  expect(cut('Kompetensi ASN (a.b) asasn', ['asn', 'a.b'])).toEqual([
    { text: 'Kompetensi ', found: false },
    { text: 'ASN', found: true },
    { text: ' (', found: false },
    { text: 'a.b', found: true },
    { text: ') asasn', found: false },
  ]);
  expect(cut('teks', [])).toEqual([{ text: 'teks', found: false }]);
});
