import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesOptions, type SaxesTagPlain } from 'saxes';
import { UnreadableList } from './unreadable-list.js';
import type { ZipArchive } from './zip-archive.js';

export type XmlParser = SaxesParser<{ xmlns: false; position: false }>;
export type XmlTag = SaxesTagPlain;

/** Not validating, without namespaces or positions: twice as fast. Entities of a DOCTYPE are not expanded (no XML bomb). */
export function xmlParser(): XmlParser {
  const options: SaxesOptions = { xmlns: false, position: false };
  const parser = new SaxesParser(options) as XmlParser;
  parser.on('error', () => {
    throw new UnreadableList('BROKEN_XLSX');
  });
  return parser;
}

/** `x:row` → `row`: some writers put a prefix before every name. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Feeds a parser and yields after every chunk, so that what it found can be passed on. */
export async function* feed(parser: XmlParser, chunks: AsyncIterable<Buffer>): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.close();
  yield;
}

/** Calls back for every element of a small part; attribute names without their prefix. */
export async function elements(
  zip: ZipArchive,
  part: string,
  onElement: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void,
): Promise<void> {
  const entry = zip.entry(part);
  if (!entry) throw new UnreadableList('BROKEN_XLSX');
  const parser = xmlParser();
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]);
    onElement(localName(tag.name), Object.fromEntries(attributes));
  });
  for await (const _ of feed(parser, zip.read(entry)));
}
