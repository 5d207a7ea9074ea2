import { Budget } from '../limits/budget';
import { codingOf, decodePart } from '../xml/coding';
import { childrenOf, parseXml, type XmlNode } from '../xml/xml';
import { unzip, type Inflater } from '../zip/zip';

/** A pointer from one part to another; `kind` is the last word of its type ('worksheet', 'table'). */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The parts of an Office file and the ways between them. What is read of them is spent of its budget. */
export interface Package {
  readonly budget: Budget;
  has(name: string): boolean;
  /** The bytes of a part, in UTF-8. @throws InputError if it is missing. */
  bytes(name: string): Uint8Array;
  /** The text of a part. @throws InputError if it is missing. */
  text(name: string): string;
  /** The parsed tree of a part. @throws InputError if it is missing or broken. */
  xml(name: string): XmlNode;
  /** Where a part points to; '' asks for the pointers of the file itself. */
  relationships(name: string): readonly Relationship[];
}

export function openPackage(bytes: Uint8Array, inflater?: Inflater): Package {
  const archive = unzip(bytes, inflater);
  const budget = new Budget();
  const read = (name: string): Uint8Array => {
    budget.spend('bytes', archive.sizeOf(name) ?? 0);
    return archive.read(name);
  };
  const xml = (name: string): XmlNode =>
    parseXml(decodePart(read(name)), () => {
      budget.spend('elements');
    });
  const pointers = new Map<string, readonly Relationship[]>();
  return {
    budget,
    has: (name) => archive.has(name),
    bytes: (name) => inUtf8(read(name)),
    text: (name) => decodePart(read(name)),
    xml,
    relationships: (name) => {
      const path = relationshipsOf(name);
      if (!archive.has(path)) return [];
      const known = pointers.get(path);
      const found = known ?? childrenOf(xml(path), 'Relationship').map((node) => relationship(name, node));
      pointers.set(path, found);
      return found;
    },
  };
}

function relationship(from: string, { attributes }: XmlNode): Relationship {
  const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
  const outside = mode === 'External';
  return {
    id,
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: outside ? target : resolve(folderOf(from), target),
  };
}

function relationshipsOf(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Readers of tags take bytes of UTF-8. */
function inUtf8(part: Uint8Array): Uint8Array {
  return codingOf(part) === 'utf-8' ? part : new TextEncoder().encode(decodePart(part));
}
