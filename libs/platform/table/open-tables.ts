import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { csvRows } from './csv-table.js';
import type { ReadProgress, Table, TableLimits } from './table.js';
import { UnreadableTable } from './unreadable-table.js';
import { isWorkbook, workbookTables } from './xlsx-table.js';
import { ZipArchive } from './zip-archive.js';

export interface OpenTables {
  readonly format: 'CSV' | 'XLSX' | 'ZIP';
  readonly tables: AsyncIterable<Table>;
  close(): void;
}

/** Rows of a larger chunk would outlive the garbage collector's first look, which doubles its work. */
const CHUNK_BYTES = 1 << 16;

/**
 * Opens a list by what it is, not by what it is called: CSV, xlsx, or a zip that holds CSV files (read one after the
 * other). Throws {@link UnreadableTable} on anything else.
 * @param source a path, or the bytes of what must not lie on a disk
 */
export async function openTables(
  source: string | Buffer,
  limits: TableLimits,
  onProgress: ReadProgress = () => {},
): Promise<OpenTables> {
  const inMemory = typeof source !== 'string';
  const path = inMemory ? 'list' : source;
  const size = inMemory ? source.length : await sizeOf(path);
  const head = inMemory ? source.subarray(0, 8) : await headOf(path);
  if (head.length === 0) throw new UnreadableTable('EMPTY');
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableTable('OLD_EXCEL');
  if (startsWith(head, [0x50, 0x4b])) return openZip(source, path, limits, onProgress);
  if (/\.(zip|xlsx)$/i.test(path)) throw new UnreadableTable('BROKEN_ZIP');
  const bytes = inMemory ? oneByOne([source]) : fileBytes(path, size, limits.bytes, onProgress);
  const rows = csvRows(bytes, limits);
  return { format: 'CSV', tables: oneByOne([{ name: basename(path), rows }]), close: () => {} };
}

async function openZip(
  source: string | Buffer,
  path: string,
  limits: TableLimits,
  onProgress: ReadProgress,
): Promise<OpenTables> {
  const zip = await ZipArchive.open(source, limits);
  const close = (): void => zip.close();
  try {
    if (isWorkbook(zip)) {
      const tables = await workbookTables(zip, basename(path), onProgress);
      return { format: 'XLSX', tables: oneByOne(tables), close };
    }
    return { format: 'ZIP', tables: tablesInside(zip, onProgress), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** CSV files and workbooks in a zip, by name; what archivers of other systems add is passed over. */
async function* tablesInside(zip: ZipArchive, onProgress: ReadProgress): AsyncGenerator<Table> {
  if (isOpenDocument(zip)) throw new UnreadableTable('OPEN_DOCUMENT');
  const lists = zip.entries.filter(
    ({ fileName }) => /\.(csv|tsv|txt|xlsx)$/i.test(fileName) && !isClutter(fileName),
  );
  if (lists.length === 0) throw new UnreadableTable('NOTHING_IN_ZIP');
  for (const entry of lists.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
    const bytes = zip.read(entry, (done) => onProgress(done, entry.uncompressedSize));
    if (/\.xlsx$/i.test(entry.fileName))
      yield* tablesOfInnerWorkbook(entry.fileName, bytes, zip.limits, onProgress);
    else yield { name: entry.fileName, rows: csvRows(bytes, zip.limits) };
  }
}

/** A workbook is read by its directory at the end, so one inside a zip is unpacked beside the temporary files first. */
async function* tablesOfInnerWorkbook(
  name: string,
  bytes: AsyncIterable<Buffer>,
  limits: TableLimits,
  onProgress: ReadProgress,
): AsyncGenerator<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'shikaku-table-'));
  const path = join(folder, 'list.xlsx');
  try {
    await pipeline(bytes, createWriteStream(path));
    const zip = await ZipArchive.open(path, limits);
    try {
      if (!isWorkbook(zip)) throw new UnreadableTable('BROKEN_XLSX');
      yield* await workbookTables(zip, name, onProgress);
    } finally {
      zip.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* fileBytes(
  path: string,
  size: number,
  most: number,
  onProgress: ReadProgress,
): AsyncGenerator<Buffer> {
  let done = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    done += chunk.length;
    if (done > most) throw new UnreadableTable('TOO_LARGE');
    onProgress(done, size);
    yield chunk;
  }
}

async function* oneByOne<T>(parts: readonly T[]): AsyncGenerator<T> {
  yield* parts;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UnreadableTable('NOT_FOUND');
  return found.size;
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** As LibreOffice saves unless told otherwise. */
function isOpenDocument({ entries }: ZipArchive): boolean {
  return ['mimetype', 'content.xml'].every((name) => entries.some(({ fileName }) => fileName === name));
}

function isClutter(fileName: string): boolean {
  return fileName.startsWith('__MACOSX/') || /(^|\/)[.~]/.test(fileName);
}
