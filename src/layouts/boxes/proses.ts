import type { Place, Proses, Text } from '../../cascade/cascade';
import { pushAll } from '../../cascade/list';
import { beginsLikeIndikator, joinText, placeOf, textAt } from '../../cascade/text';
import {
  finishPerson,
  finishTeam,
  isEmpty,
  nameExecutor,
  newBlock,
  newPerson,
  newTeam,
  takeNames,
  type Block,
  type Person,
  type Team,
} from './executors';
import { linesOf, type GridCell, type Line } from './grid';
import type { Label } from '../words/labels';
import { classify, kindsOf } from '../words/classify';
import { isExecutorLabel, looksLikePerson } from '../words/persons';
import { isNip } from '../words/signature';
import type { Column, Token } from './tokens';

/** What one column holds under Proses, and the cells that found no place. */
export interface ProsesReading {
  readonly proses: readonly Proses[];
  readonly sisa: readonly GridCell[];
}

/** Every text of teams and individuals. */
export function prosesTexts(proses: readonly Proses[]): string[] {
  const lines = ({ kinerja, indikator }: { kinerja: readonly Text[]; indikator: readonly Text[] }) => [
    ...kinerja,
    ...indikator,
  ];
  return proses
    .flatMap((one) =>
      one.jenis === 'individu'
        ? [one.nama, one.label, ...lines(one)]
        : [
            one.nama,
            one.ketua?.nama,
            ...(one.ketua ? lines(one.ketua) : []),
            ...one.anggota.flatMap((group) => [...group.nama, ...lines(group)]),
          ],
    )
    .flatMap((text) => (text ? [text.teks] : []));
}

/** Reads one column of the Proses rows: mostly one team or one executor, sometimes several below each other. */
export function readProses({ cells, tokens }: Column): ProsesReading {
  if (tokens.every((token) => token.kind !== 'label')) return readUnlabelled(cells);
  const reader = new ProsesReader(tokens);
  return reader.read();
}

/** Without any label: a team's name alone, or a person or post with lines; else it is nothing. */
function readUnlabelled(cells: readonly GridCell[]): ProsesReading {
  const [first, ...rest] = cells;
  if (!first) return { proses: [], sisa: [] };
  const lines = rest.flatMap(linesOf).filter(({ text }) => !isNip(text));
  if (rest.length === 0 && kindsOf(first).firstWord === 'proses') {
    return {
      proses: [
        { jenis: 'tim', nama: textAt(first, first.text), ketua: null, anggota: [], lokasi: [placeOf(first)] },
      ],
      sisa: [],
    };
  }
  if (lines.length === 0 || !(looksLikePerson(first.text) || isExecutorLabel(first.text)))
    return { proses: [], sisa: cells };
  const person = newPerson();
  nameExecutor(person, first);
  const split = (indikator: boolean) => lines.filter(({ text }) => beginsLikeIndikator(text) === indikator);
  pushAll(person.block.kinerja, split(false));
  pushAll(person.block.indikator, split(true));
  return { proses: [finishPerson(person, first)], sisa: [] };
}

/** The state of reading a column: whose lines come now, and which list they belong to. */
class ProsesReader {
  private readonly done: Proses[] = [];
  private readonly sisa: GridCell[] = [];
  private current: Team | Person | null = null;
  private block: Block | null = null;
  private section: 'nama' | 'kinerja' | 'indikator' = 'nama';
  private first: Place | null = null;
  private header: GridCell[] = [];
  /** Below a label that has no business among teams ('DO :'). */
  private stray = false;

  /** From a box that has no place here on ('Sub Kegiatan …' with labels) no line belongs to a list. */
  private ended = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): ProsesReading {
    for (const token of this.tokens) {
      if (this.ended) {
        if (token.kind === 'text') this.sisa.push(token.cell);
      } else if (token.kind === 'label') this.label(token.label, token.cell);
      else if (token.kind === 'text') this.text(token.cell);
    }
    this.finish();
    return { proses: this.done, sisa: this.sisa };
  }

  private label(label: Label, cell: Place): void {
    this.stray = (label === 'do' || label === 'pemilik') && this.block !== null;
    if (label === 'tim') {
      if (this.current) this.finish();
      this.current = newTeam();
      this.first = cell;
      return;
    }
    if (label === 'ketua' || label === 'anggota') this.person(label, cell);
    else if (label === 'kinerja') this.kinerja(cell);
    else if (label === 'indikator') {
      this.own(cell);
      this.section = 'indikator';
    }
  }

  /** A line of text, or several in one cell. */
  private text(cell: GridCell): void {
    if (this.stray) {
      this.sisa.push(cell);
      return;
    }
    this.first ??= cell;
    if (!this.block) {
      this.header.push(cell);
      return;
    }
    for (const line of linesOf(cell)) if (!this.isPersonNip(line)) this.line(line, cell);
  }

  /** The NIP below a person's name belongs to no field. */
  private isPersonNip({ text }: Line): boolean {
    return this.section === 'nama' && isNip(text);
  }

  private line(line: Line, cell: GridCell): void {
    const block = this.block;
    if (!block) return;
    block.lokasi ??= cell;
    if (this.section === 'nama') this.nameLine(block, line);
    else if (this.current?.jenis === 'tim' && this.startsGroup(block, line)) {
      this.newGroup(cell);
      this.nameLine(this.block ?? block, line);
    } else block[this.section].push(line);
  }

  /** A leader's name may run over cells; members stand one a line. */
  private nameLine(block: Block, line: Line): void {
    if (
      this.current?.jenis === 'tim' &&
      block === this.current.ketua &&
      line.nomor !== null &&
      block.nama.length > 0
    ) {
      this.newGroup(line);
      this.nameLine(this.block ?? block, line);
      return;
    }
    const leader = this.current?.jenis === 'tim' && block === this.current.ketua;
    const [name] = block.nama;
    if (leader && name) block.nama[0] = { ...joinText(name, textAt(line, line.text)), nomor: name.nomor };
    else block.nama.push({ ...textAt(line, line.text), nomor: line.nomor });
  }

  /** A numbered line after a list starts the next group, unless the list itself is numbered. */
  private startsGroup(block: Block, line: Line): boolean {
    if (line.nomor === null) return false;
    const list = this.section === 'indikator' ? block.indikator : block.kinerja;
    const last = list.at(-1);
    if (!last)
      return (
        this.section === 'indikator' && block.kinerja[0]?.nomor === null && !beginsLikeIndikator(line.text)
      );
    if (list[0]?.nomor === null) return true;
    return (
      line.nomor !== (last.nomor ?? 0) + 1 && !beginsLikeIndikator(line.text) && looksLikePerson(line.text)
    );
  }

  private person(label: 'ketua' | 'anggota', cell: Place): void {
    const next =
      label === 'ketua' && this.current?.jenis === 'tim' && this.current.ketua ? this.takeTeamName() : null;
    if (next) {
      this.finish();
      this.header = [next];
      this.first = next;
    }
    const team = this.team();
    this.first ??= cell;
    this.section = 'nama';
    if (label === 'ketua') {
      team.ketua ??= newBlock(cell);
      this.block = team.ketua;
      return;
    }
    const last = team.anggota.at(-1);
    if (last && this.block === last && isEmpty(last)) return;
    this.newGroup(cell);
  }

  /** A second `Kinerja`: unnumbered lines before it that are no indikator name the next members or executor. */
  private kinerja(cell: Place): void {
    const block = this.own(cell);
    const names = this.section === 'indikator' ? takeNames(block) : [];
    if (names.some(({ text }) => classify(text).namesBox)) {
      for (const line of names) this.sisa.push({ ...line, raw: line.text, error: false });
      this.ended = true;
    } else if (names.length > 0 && this.current?.jenis === 'tim') {
      const group = this.newGroup(names[0] ?? cell);
      pushAll(
        group.nama,
        names.map((line) => ({ ...textAt(line, line.text), nomor: line.nomor })),
      );
    } else if (names.length > 0) {
      this.finish();
      this.header = names.map((line) => ({ ...line, raw: line.text, error: false }));
      this.first = names[0] ?? cell;
      this.own(cell);
    }
    this.section = 'kinerja';
  }

  /** The block that lines belong to now; lines straight below a name are the leader's or the individual's. */
  private own(cell: Place): Block {
    if (this.block) return this.block;
    this.first ??= cell;
    if (
      this.current?.jenis === 'tim' ||
      this.header.some((line) => classify(line.text).firstWord === 'proses') ||
      this.hasTeamLabels()
    ) {
      const team = this.team();
      team.ketua = newBlock(cell);
      return (this.block = team.ketua);
    }
    const person = newPerson();
    for (const line of this.header) nameExecutor(person, line);
    this.header = [];
    this.current = person;
    return (this.block = person.block);
  }

  private hasTeamLabels(): boolean {
    return (
      this.done.length === 0 &&
      this.tokens.some((t) => t.kind === 'label' && (t.label === 'ketua' || t.label === 'anggota'))
    );
  }

  private team(): Team {
    if (this.current?.jenis === 'tim' && this.header.length === 0) return this.current;
    const team: Team = this.current?.jenis === 'tim' ? this.current : newTeam();
    for (const cell of this.header) team.nama = joinText(team.nama, textAt(cell, cell.text));
    this.header = [];
    this.current = team;
    return team;
  }

  private newGroup(cell: Place): Block {
    const group = newBlock(cell);
    this.team().anggota.push(group);
    this.block = group;
    this.section = 'nama';
    return group;
  }

  /** The last line read, where it names the team that the label after it leads. */
  private takeTeamName(): GridCell | null {
    const list = this.section === 'nama' ? null : this.block?.[this.section];
    const last = list?.at(-1);
    if (!last || classify(last.text).firstWord !== 'proses') return null;
    list?.pop();
    return { ...last, raw: last.text, error: false };
  }

  private finish(): void {
    if (!this.block && this.header.length > 0) this.team();
    const { current, first } = this;
    if (current && first)
      this.done.push(current.jenis === 'tim' ? finishTeam(current, first) : finishPerson(current, first));
    this.current = null;
    this.block = null;
    this.first = null;
    this.section = 'nama';
  }
}
