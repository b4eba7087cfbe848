import { zip } from '../import-list.fixture.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function csvText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) =>
      cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\r\n');
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\ud800-\udfff\uffff]/g, '');

export function sheet(rows: readonly (readonly string[])[], more = ''): string {
  const body = rows.map((cells, r) => {
    const inner = cells.map(
      (cell, c) =>
        `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
    );
    return `<row r="${r + 1}">${inner.join('')}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${body.join('')}${more}</sheetData></worksheet>`;
}

export function book(
  sheetXml: string | Buffer,
  others: Readonly<Record<string, string | Buffer>> = {},
): Buffer {
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheetXml,
    ...others,
  });
}
