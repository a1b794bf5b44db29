import { windows1252Character } from '../bytes/windows-1252.ts';
import type { Deadline } from '../unreadable.ts';
import { quickTree } from './quick-tree.ts';
import { strictTree } from './strict-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Reads a document into a tree: well-formed XML with namespaces, nothing less. No DTD is loaded, no entity expanded,
 * nothing fetched. Ordinary documents go the quick way; whatever is unusual or wrong is left to saxes, which decides
 * (docs/decisions/0003-one-pass-xml-reading.md).
 *
 * Two liberties, because real wires need them: white space before the XML declaration, and HTML's named characters
 * (`&eacute;`) in documents that name an external DTD or are NITF, whose DTD declares them.
 * @param mayHaveControls false for a text known to hold no control characters: they need not be looked for again
 * @throws UnreadableWire `not-well-formed`, `truncated`, `unsafe` (a DTD inside the file), `too-deep`, `too-slow`
 */
export function parseXml(text: string, maximumDepth: number, deadline: Deadline, mayHaveControls = true): XmlElement {
  const source = withRepairedReferences(text.trimStart());
  return quickTree(source, maximumDepth, deadline, mayHaveControls) ?? strictTree(source, maximumDepth, deadline);
}

/**
 * `&#146;` and its like name C1 control characters, but whoever writes them means windows-1252 (HTML reads them so,
 * too): ’ and not a control character.
 */
function withRepairedReferences(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(/&#(?:x0*([89][0-9a-f])|0*(1[2-5]\d));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code >= 0x80 && code <= 0x9f ? windows1252Character(code) : whole;
  });
}
