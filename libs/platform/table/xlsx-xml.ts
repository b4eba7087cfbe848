import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesOptions, type SaxesTagPlain } from 'saxes';
import { UnreadableTable } from './unreadable-table.js';
import type { ZipArchive } from './zip-archive.js';

type Plain = { xmlns: false; position: false };
export type XmlTag = SaxesTagPlain;

/** A workbook's own parts are a few kilobytes; one that is not is no list of sheets. */
const LARGEST_PART = 1 << 20;
/** Sheets nest seven deep. Every open tag is kept, so a file of nothing but opening tags would fill the memory. */
const DEEPEST = 64;

/**
 * Tells how much was fed since the parser last found something whole: it keeps a tag, a comment or a text until its
 * end, and a file can be made of one that never ends.
 */
export class XmlParser {
  private readonly parser: SaxesParser<Plain>;
  private quiet = 0;
  private depth = 0;

  constructor(private readonly mostQuiet: number) {
    const options: SaxesOptions = { xmlns: false, position: false };
    this.parser = new SaxesParser(options) as SaxesParser<Plain>;
    this.parser.on('error', () => {
      throw new UnreadableTable('BROKEN_XLSX');
    });
    for (const event of ['comment', 'cdata', 'processinginstruction', 'doctype', 'xmldecl'] as const) {
      this.parser.on(event, () => {
        this.quiet = 0;
      });
    }
    this.on({});
  }

  on(handlers: {
    opentag?: (tag: XmlTag) => void;
    closetag?: (tag: XmlTag) => void;
    text?: (text: string) => void;
  }): void {
    this.parser.on('opentag', (tag) => {
      this.quiet = 0;
      if (!tag.isSelfClosing && (this.depth += 1) > DEEPEST) throw new UnreadableTable('BROKEN_XLSX');
      handlers.opentag?.(tag);
    });
    this.parser.on('closetag', (tag) => {
      this.quiet = 0;
      if (!tag.isSelfClosing) this.depth -= 1;
      handlers.closetag?.(tag);
    });
    this.parser.on('text', (text) => {
      this.quiet = 0;
      handlers.text?.(text);
    });
  }

  write(text: string): void {
    this.quiet += text.length;
    this.parser.write(text);
    if (this.quiet > this.mostQuiet) throw new UnreadableTable('TOO_LARGE');
  }

  close(): void {
    this.parser.close();
  }
}

/** Not validating, without namespaces or positions: twice as fast. Entities of a DOCTYPE are not expanded (no XML bomb). */
export function xmlParser(mostQuiet: number): XmlParser {
  return new XmlParser(mostQuiet);
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
  if (!entry) throw new UnreadableTable('BROKEN_XLSX');
  if (entry.uncompressedSize > LARGEST_PART) throw new UnreadableTable('TOO_LARGE');
  const parser = xmlParser(zip.limits.lineCharacters);
  parser.on({
    opentag: (tag) => {
      const attributes = Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]);
      onElement(localName(tag.name), Object.fromEntries(attributes));
    },
  });
  for await (const _ of feed(parser, zip.read(entry)));
}
