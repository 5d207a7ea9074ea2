import instansi from '../../data/do/instansi.json';
import jebakan from '../../data/do/jebakan.json';
import manual from '../../data/do/manual.json';
import tanpaMelihat from '../../data/do/tanpa-melihat.json';
import { jelaskanDO, parseDO, printDO } from '../../../src/measure/do';

/** How a person reads the DO of an indikator. */
interface Reading {
  readonly indikator: string;
  readonly teks: string;
  readonly jenis: string;
  /** A second kind that is right too. */
  readonly juga?: string;
  /** The formula as the normal form prints it. */
  readonly rumus?: string;
  /** What the words of each variable hold, in the order of the formula. */
  readonly variabel?: readonly string[];
}

/** A reading that may mean something else is worse than none: where a person would not compute, we do not either. */
test.each<[string, readonly Reading[]]>([
  ['published by agencies', instansi],
  ['in the manner of manuals of IKU', manual],
  ['that mislead a careless reader', jebakan],
  ['written before the grammar was tried on them', tanpaMelihat],
])('definisi operasional %s: each is read as a person reads it', (_what, readings) => {
  expect(readings.map(readByUs)).toEqual(readings.map(readByAPerson));
});

interface Read {
  readonly teks: string;
  readonly jenis: string;
  readonly rumus: string | null;
  readonly variabel: readonly string[];
}

function readByAPerson({ teks, jenis, rumus, variabel }: Reading): Read {
  return { teks, jenis, rumus: rumus ?? null, variabel: variabel ?? [] };
}

/** In the words of the person, where ours hold them. */
function readByUs({ indikator, teks, jenis, juga, variabel = [] }: Reading): Read {
  const { jenisDO, expression, bentukNormal, variables } = jelaskanDO(indikator, teks);
  if (juga === jenisDO) return { teks, jenis, rumus: null, variabel };
  return {
    teks,
    jenis: jenisDO,
    rumus: expression && (bentukNormal.split(';')[0] ?? ''),
    variabel: variables.map(({ kata }, i) => {
      const words = variabel[i];
      return words !== undefined && kata.toLowerCase().includes(words.toLowerCase()) ? words : kata;
    }),
  };
}

test('the normal form of each reads as the text itself', () => {
  for (const { teks } of [...instansi, ...manual, ...jebakan, ...tanpaMelihat]) {
    const parsed = parseDO(teks);
    const again = parseDO(printDO(parsed));
    expect([again.jenis, printDO(again)]).toEqual([parsed.jenis, printDO(parsed)]);
  }
});
