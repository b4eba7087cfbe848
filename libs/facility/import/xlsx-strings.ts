import { LIST_LIMITS } from './list-table.js';
import { UnreadableList } from './unreadable-list.js';
import { feed, localName, xmlParser } from './xlsx-xml.js';
import type { ZipArchive } from './zip-archive.js';

/**
 * The texts that the cells of a workbook share, by index; empty where there are none. Readings (`rPh`, furigana) are
 * left out: with them 病院 becomes 病院ビョウイン.
 */
export async function readSharedStrings(zip: ZipArchive): Promise<string[]> {
  const entry = zip.entry('xl/sharedStrings.xml');
  if (!entry) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  let characters = 0;
  const parser = xmlParser();
  parser.on('opentag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'si') text = '';
    else if (tag === 't') inText = !inReading;
    else if (tag === 'rPh') inReading = true;
  });
  parser.on('text', (part) => {
    if (inText) text += part;
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (tag === 't') inText = false;
    else if (tag === 'rPh') inReading = false;
    else if (tag === 'si') {
      strings.push(text);
      characters += text.length + 8;
    }
  });
  for await (const _ of feed(parser, zip.read(entry))) {
    if (characters + text.length > LIST_LIMITS.sharedStringCharacters) throw new UnreadableList('TOO_LARGE');
  }
  return strings;
}
