import { TextStore } from './text-store.js';
import { UnreadableTable } from './unreadable-table.js';
import { feed, localName, xmlParser, type XmlTag } from './xlsx-xml.js';
import type { ZipArchive } from './zip-archive.js';

/**
 * The texts that the cells of a workbook share, by index; empty where there are none. Readings (`rPh`, furigana) are
 * left out: with them 病院 becomes 病院ビョウイン.
 */
export async function readSharedStrings(zip: ZipArchive): Promise<TextStore> {
  const entry = zip.entry('xl/sharedStrings.xml');
  const strings = new TextStore();
  if (!entry) return strings;
  let text = '';
  let inText = false;
  let inReading = false;
  const parser = xmlParser(zip.limits.lineCharacters);
  const opentag = ({ name }: XmlTag): void => {
    const tag = localName(name);
    if (tag === 'si') text = '';
    else if (tag === 't') inText = !inReading;
    else if (tag === 'rPh') inReading = true;
  };
  const closetag = ({ name }: XmlTag): void => {
    const tag = localName(name);
    if (tag === 't') inText = false;
    else if (tag === 'rPh') inReading = false;
    else if (tag === 'si') {
      strings.add(text);
    }
  };
  const onText = (part: string): void => {
    if (inText) text += part;
  };
  parser.on({ opentag, closetag, text: onText });
  for await (const _ of feed(parser, zip.read(entry))) {
    if (strings.bytes + text.length > zip.limits.sharedTextBytes) throw new UnreadableTable('TOO_LARGE');
  }
  return strings;
}
