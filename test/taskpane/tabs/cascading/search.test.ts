import { cut, search, wordsOf } from '../../../../src/taskpane/tabs/cascading/search';
import { openable, rowsOf, treeOf } from '../../../../src/taskpane/tabs/cascading/tree';
import { baca } from '../../../../src/workflow/baca';
import { sampleWorkbook } from '../../../support/sample';

const find = async (query: string) => search(treeOf(baca(await sampleWorkbook()).cascade), wordsOf(query));

test('every word must stand in the node, in whatever case and order', async () => {
  const both = await find('ASN  kompetensi');
  expect(both).toEqual(await find('KOMPETENSI asn'));
  expect(both.banyak).toBeGreaterThan(0);
  expect(both.banyak).toBeLessThan((await find('asn')).banyak);
  expect(await find('zzz')).toEqual({ tree: [], banyak: 0 });
});

test('a person is found, and what is left are the teams with the nodes above them', async () => {
  const { tree, banyak } = await find('sri haryanti');
  const codes = rowsOf(tree, new Set(openable(tree))).map(({ node }) => node.kode);
  const leaves = codes.filter((kode) => kode.split('.').length === 5);
  expect(leaves).toHaveLength(banyak);
  expect(
    codes.every((kode) => kode === 'T' || leaves.some((leaf) => `${leaf}.`.startsWith(`${kode}.`))),
  ).toBe(true);
});

test('what is searched is marked, and the pieces together are the text', () => {
  expect(cut('Kompetensi ASN (a.b)', ['asn', 'a.b'])).toEqual([
    { text: 'Kompetensi ', found: false },
    { text: 'ASN', found: true },
    { text: ' (', found: false },
    { text: 'a.b', found: true },
    { text: ')', found: false },
  ]);
  expect(cut('teks', [])).toEqual([{ text: 'teks', found: false }]);
});
