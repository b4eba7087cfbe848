import type { Table } from './table.js';
import { readSharedStrings } from './xlsx-strings.js';
import { sheetRows } from './xlsx-sheet.js';
import { elements } from './xlsx-xml.js';
import { UnreadableTable } from './unreadable-table.js';
import type { ZipArchive } from './zip-archive.js';

const WORKBOOK = 'xl/workbook.xml';

export function isWorkbook(zip: ZipArchive): boolean {
  return zip.entry('[Content_Types].xml') !== undefined && zip.entry(WORKBOOK) !== undefined;
}

/** The visible sheets of a workbook, in its order. The texts they share are read once and kept. */
export async function workbookTables(
  zip: ZipArchive,
  name: string,
  onBytes: (done: number, total: number) => void,
): Promise<Table[]> {
  const paths = new Map<string, string>();
  await elements(zip, 'xl/_rels/workbook.xml.rels', (tag, attributes) => {
    if (tag === 'Relationship') paths.set(attributes.Id ?? '', pathOf(attributes.Target ?? ''));
  });
  const sheets: { name: string; path: string }[] = [];
  await elements(zip, WORKBOOK, (tag, attributes) => {
    const path = paths.get(attributes.id ?? '');
    const visible = attributes.state === undefined || attributes.state === 'visible';
    if (tag === 'sheet' && path && visible) sheets.push({ name: attributes.name ?? '', path });
  });
  const found = sheets.filter(({ path }) => zip.entry(path));
  if (found.length === 0) throw new UnreadableTable('BROKEN_XLSX');
  const strings = await readSharedStrings(zip);
  return found.map((sheet) => {
    const entry = zip.entry(sheet.path)!;
    const bytes = zip.read(entry, (done) => onBytes(done, entry.uncompressedSize));
    return { name: `${name} ${sheet.name}`, rows: sheetRows(bytes, strings, zip.limits) };
  });
}

/** A target is relative to xl/, or absolute. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
