import { pushAll } from '../../cascade/list';
import { textKey } from '../../cascade/text';
import type { GridCell } from '../boxes/grid';
import type { PostLine } from './lines';

/**
 * Lines without those that only name the line above that the following ones serve: the numbered indikator of the post
 * above, word for word, with longer numbers or '- ' lines below it. What stands below it bears its number.
 * @param stated the indikator of the post above
 */
export function withoutReferences(
  lines: readonly PostLine[],
  stated: readonly string[],
): { readonly lines: readonly PostLine[]; readonly references: readonly GridCell[] } {
  const texts = new Set(stated.map(textKey));
  const kept: PostLine[] = [];
  const references: GridCell[] = [];
  let named: PostLine | null = null;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (
      line.kind === 'indikator' &&
      line.number &&
      texts.has(textKey(line.cell.text)) &&
      next &&
      serves(next, line)
    ) {
      named = line;
      references.push(line.cell);
      pushAll(references, line.besides);
      continue;
    }
    if (line.number || line.kind === 'kinerja') named = null;
    kept.push(named && line.number === null ? { ...line, number: named.number } : line);
  }
  return { lines: kept, references };
}

function serves(next: PostLine, { number }: PostLine): boolean {
  if (next.number === null) return next.isBullet;
  return (
    number !== null &&
    next.number.length > number.length &&
    number.every((part, i) => next.number?.[i] === part)
  );
}
