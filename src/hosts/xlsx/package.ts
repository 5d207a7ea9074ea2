import { refusal } from './refusal';
import { childrenOf, parseXml, type XmlNode } from './xml';
import { partName, unzip } from './zip';

/** A pointer from one part to another; `kind` is the last word of its type ('worksheet', 'table'). */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The parts of an Office file and the ways between them. */
export interface Package {
  has(name: string): boolean;
  /** The text of a part. @throws InputError if it is missing. */
  text(name: string): string;
  /** The parsed tree of a part. @throws InputError if it is missing or broken. */
  xml(name: string): XmlNode;
  /** Where a part points to; '' asks for the pointers of the file itself. */
  relationships(name: string): readonly Relationship[];
}

export function openPackage(bytes: Uint8Array): Package {
  const parts = unzip(bytes);
  const text = (name: string): string => {
    const part = parts.get(partName(name));
    if (!part) throw refusal('rusak');
    return decode(part);
  };
  return {
    has: (name) => parts.has(partName(name)),
    text,
    xml: (name) => parseXml(text(name)),
    relationships: (name) => {
      const path = relationshipsOf(name);
      if (!parts.has(partName(path))) return [];
      return childrenOf(parseXml(text(path)), 'Relationship').map((node) => relationship(name, node));
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

/** UTF-8, or UTF-16 where a byte order mark says so: XML allows both. */
function decode(part: Uint8Array): string {
  const utf16 = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const marked = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  return new TextDecoder(marked ? utf16 : 'utf-8').decode(part);
}
