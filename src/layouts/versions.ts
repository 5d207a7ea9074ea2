import type { LeftOut } from '../cascade/reading';
import { textKey } from '../cascade/text';
import { yearIn } from './boxes/head';
import type { SheetReading } from './sheetReading';

/** The year and issue a sheet belongs to; null where it says nothing of it. */
interface Version {
  readonly tahun: number | null;
  readonly perubahan: boolean;
}

/**
 * Keeps the sheets of the newest version: a sheet whose title names another year, or 'Perubahan' beside a sheet
 * without it, belongs to another cascade. A sheet without a title goes with the version it says the same as.
 */
export function newestVersion(sheets: readonly SheetReading[]): {
  readonly kept: readonly SheetReading[];
  readonly left: readonly LeftOut[];
} {
  const titled = sheets.flatMap((sheet) => {
    const version = versionOf(sheet);
    return version ? [{ sheet, version }] : [];
  });
  const versions = [...new Map(titled.map(({ version }) => [nameOf(version), version])).values()].sort(
    newestFirst,
  );
  const [newest] = versions;
  if (!newest || versions.length < 2) return { kept: sheets, left: [] };
  const words = new Map(
    versions.map((version) => [
      nameOf(version),
      new Set(
        titled
          .filter((one) => nameOf(one.version) === nameOf(version))
          .flatMap(({ sheet }) => wordsOf(sheet)),
      ),
    ]),
  );
  const belongs = (sheet: SheetReading) => nameOf(versionOf(sheet) ?? likest(sheet, versions, words));
  const left = versions.slice(1).flatMap((version) => {
    const out = sheets.filter((sheet) => belongs(sheet) === nameOf(version));
    return out[0] ? [leftOut(version, newest, out, out[0])] : [];
  });
  return { kept: sheets.filter((sheet) => belongs(sheet) === nameOf(newest)), left };
}

/** By the title; where it names no year, by the name of the sheet. */
function versionOf({ head, lembar }: SheetReading): Version | null {
  const tahun = head.tahun ?? yearIn(lembar);
  const perubahan = head.perubahan || /\bperubahan\b/i.test(lembar);
  return tahun === null && !perubahan ? null : { tahun, perubahan };
}

const nameOf = ({ tahun, perubahan }: Version) =>
  [tahun === null ? '' : String(tahun), perubahan ? 'Perubahan' : ''].join(' ').trim();

const newestFirst = (a: Version, b: Version) =>
  (b.tahun ?? 0) - (a.tahun ?? 0) || Number(b.perubahan) - Number(a.perubahan);

/** The version whose sheets share most texts with it; the newest where none does. */
function likest(
  sheet: SheetReading,
  versions: readonly Version[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
): Version {
  const shared = (version: Version) =>
    wordsOf(sheet).filter((text) => words.get(nameOf(version))?.has(text)).length;
  const [newest = { tahun: null, perubahan: false }] = versions;
  return versions.reduce((best, version) => (shared(version) > shared(best) ? version : best), newest);
}

/** The texts of a sheet's boxes, to tell which version it goes with. */
function wordsOf({ part }: SheetReading): string[] {
  const programs = part.sasaran.flatMap(({ program }) => program);
  const kegiatan = programs.flatMap((program) => program.kegiatan);
  const subs = kegiatan.flatMap(({ subKegiatan }) => subKegiatan);
  return [...part.sasaran, ...programs, ...kegiatan, ...subs].flatMap((box) =>
    [box.kinerja, ...box.indikator].flatMap((text) => (text ? [textKey(text.teks)] : [])),
  );
}

function leftOut(
  version: Version,
  newest: Version,
  out: readonly SheetReading[],
  first: SheetReading,
): LeftOut {
  const lokasi = first.head.lokasi ?? { lembar: first.lembar, row: first.span.row, col: first.span.col };
  return { versi: nameOf(version), dibaca: nameOf(newest), lembar: out.map(({ lembar }) => lembar), lokasi };
}
