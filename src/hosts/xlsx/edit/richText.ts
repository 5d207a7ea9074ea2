import { withText, type TextRun } from '../../shared/textRuns';
import { decodeEscapes, xmlText } from '../limits/gate';
import { prefixed, unprefixed } from '../xml/names';
import type { TextMarkup } from './sharedTexts';
import { extents, localName, parseXml } from '../xml/xml';

/**
 * The inside of an `is` element that holds another text in the runs of an earlier one; null where that had none.
 * @param prefix of the part that the text is written to
 */
export function inRuns(before: TextMarkup, text: string, prefix: string): string | null {
  const runs = runsOf(before);
  if (runs.every(({ look }) => look === '')) return null;
  return withText(runs, text)
    .map((run) => {
      const look = prefixed(run.look, prefix);
      const inside = `<${prefix}t xml:space="preserve">${xmlText(run.text)}</${prefix}t>`;
      return `<${prefix}r>${look}${inside}</${prefix}r>`;
    })
    .join('');
}

/** The runs of a text: the markup of their look, without a prefix, and what they say. Reading aids are no runs. */
function runsOf({ xml, at, prefix }: TextMarkup): TextRun<string>[] {
  return [...extents(xml, at)].flatMap((part) => {
    const name = localName(part.tag);
    if (name === 't') return [{ text: textOf(xml.slice(part.start, part.end)), look: '' }];
    if (name !== 'r') return [];
    const inside = [...extents(xml, part)];
    const markup = (child: string) =>
      inside.filter(({ tag }) => localName(tag) === child).map(({ start, end }) => xml.slice(start, end));
    const look = markup('rPr').map((one) => unprefixed(one, prefix));
    return [{ text: markup('t').map(textOf).join(''), look: look.join('') }];
  });
}

const textOf = (markup: string): string => decodeEscapes(parseXml(markup).text);
