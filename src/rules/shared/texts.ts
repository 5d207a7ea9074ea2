import type { Cascade, Text } from '../../cascade/cascade';
import { isErrorText } from '../../cascade/text';
import { walk, type BoxVisit, type Visit } from '../../cascade/walk';
import { groupsOf } from '../../cascade/groups';

/** A text of the cascade, where it belongs and what it is there. */
export interface Written {
  readonly visit: Visit;
  readonly bidang: 'nama' | 'kinerja' | 'indikator' | 'do' | 'pemilik' | 'orang' | 'label';
  readonly text: Text;
}

/** Whether a text says something: an empty one and an Excel error do not. */
export function saysSomething(text: Text | null): text is Text {
  return text !== null && text.teks !== '' && !isErrorText(text.teks);
}

/** Every text of a cascade, Excel errors too, in the order of the sheets. */
export function* textsOf(cascade: Cascade): Generator<Written> {
  for (const visit of walk(cascade)) {
    if (visit.jenis === 'tim' || visit.jenis === 'individu') yield* prosesTexts(visit);
    else yield* boxTexts(visit);
  }
}

function* boxTexts(visit: BoxVisit): Generator<Written> {
  const { node } = visit;
  if ('nama' in node && node.nama) yield { visit, bidang: 'nama', text: node.nama };
  if (node.kinerja) yield { visit, bidang: 'kinerja', text: node.kinerja };
  for (const text of node.indikator) {
    if (text.teks !== '') yield { visit, bidang: 'indikator', text };
    if (text.do) yield { visit, bidang: 'do', text: text.do };
  }
  for (const text of node.pemilik) yield { visit, bidang: 'pemilik', text };
}

function* prosesTexts(visit: Extract<Visit, { jenis: 'tim' | 'individu' }>): Generator<Written> {
  if (visit.jenis === 'tim' && visit.node.nama) yield { visit, bidang: 'nama', text: visit.node.nama };
  if (visit.jenis === 'individu' && visit.node.label) {
    yield { visit, bidang: 'label', text: visit.node.label };
  }
  for (const group of groupsOf(visit)) {
    for (const text of group.orang) yield { visit, bidang: 'orang', text };
    for (const text of group.kinerja) yield { visit, bidang: 'kinerja', text };
    for (const text of group.indikator) yield { visit, bidang: 'indikator', text };
  }
}
