import { crc32 as crc32OfNode } from 'node:zlib';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { TableLimits } from './table.js';
import { UnreadableTable } from './unreadable-table.js';

/** Node before 20.15 cannot compute it: damage inside a file then shows only where it breaks the compression. */
const crc32 = crc32OfNode as typeof crc32OfNode | undefined;
const MAX_ENTRIES = 1_000;

/** Opens a zip by its directory at the end of the file, so a cut file is refused before anything is read. */
export class ZipArchive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    readonly entries: readonly yauzl.Entry[],
    readonly limits: TableLimits,
  ) {}

  /** Throws {@link UnreadableTable} where the file is no whole zip, is encrypted, or says that it would fill the disk. */
  static async open(source: string | Buffer, limits: TableLimits): Promise<ZipArchive> {
    const zip = await openZip(source);
    try {
      const entries = await directoryOf(zip);
      if (entries.some((entry) => entry.generalPurposeBitFlag & 1))
        throw new UnreadableTable('ENCRYPTED_ZIP');
      return new ZipArchive(zip, entries, limits);
    } catch (error) {
      zip.close();
      throw asRefusal(error);
    }
  }

  entry(name: string): yauzl.Entry | undefined {
    return this.entries.find(({ fileName }) => fileName === name);
  }

  /** Unpacked bytes; throws {@link UnreadableTable} when they go past the limit or do not match their checksum. */
  async *read(entry: yauzl.Entry, onBytes: (done: number) => void = () => {}): AsyncGenerator<Buffer> {
    if (entry.uncompressedSize > this.limits.bytes) throw new UnreadableTable('TOO_LARGE');
    let checksum = 0;
    let bytes = 0;
    try {
      for await (const chunk of (await this.stream(entry)) as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > this.limits.bytes) throw new UnreadableTable('TOO_LARGE');
        if (crc32) checksum = crc32(chunk, checksum);
        onBytes(bytes);
        yield chunk;
      }
    } catch (error) {
      throw asRefusal(error);
    }
    if (crc32 && checksum !== entry.crc32) throw new UnreadableTable('BROKEN_ZIP');
  }

  close(): void {
    this.zip.close();
  }

  private stream(entry: yauzl.Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }
}

function openZip(source: string | Buffer): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false };
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: yauzl.ZipFile): void =>
      error ? reject(asRefusal(error)) : resolve(zip);
    if (typeof source === 'string') yauzl.open(source, options, opened);
    else yauzl.fromBuffer(source, options, opened);
  });
}

function directoryOf(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) reject(new UnreadableTable('TOO_LARGE'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Whatever yauzl and zlib complain of is the file's fault; they throw plain errors without a code of their own. */
function asRefusal(error: unknown): unknown {
  if (error instanceof UnreadableTable) return error;
  const { code } = error as NodeJS.ErrnoException;
  const systemError = typeof code === 'string' && /^E[A-Z]+$/.test(code);
  return systemError ? error : new UnreadableTable('BROKEN_ZIP');
}
