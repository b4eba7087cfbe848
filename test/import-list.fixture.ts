import { writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { makeCode, PREFECTURES } from '#facility';

/** A row of a list: ten digits, name, seven digits of postal code, address. All fictitious (municipality 85 and 90). */
export interface ListedFacility {
  code: string;
  name: string;
  postalCode: string;
  address: string;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  '1': ['見本クリニック', '見本総合病院', '見本医院', '見本病院附属診療所', '見本内科'],
  '3': ['見本歯科医院', '見本デンタルクリニック'],
  '4': ['見本薬局', '見本調剤薬局'],
};

/** `count` facilities of every prefecture. */
export function facilities(
  feeTable: string,
  count = 2,
  prefectures: readonly string[] = ALL,
): ListedFacility[] {
  return prefectures.flatMap((prefecture) =>
    Array.from({ length: count }, (_, index) => {
      const number = `${index % 2 ? '85' : '90'}${String(index).padStart(4, '0')}`;
      const names = NAMES[feeTable]!;
      return {
        code: makeCode(prefecture, feeTable, number),
        name: `医療法人 ${names[index % names.length]!}${prefecture}-${index}`,
        postalCode: `${prefecture}00${String(index).padStart(3, '0')}`,
        address: `見本市中央区${index + 1}丁目`,
      };
    }),
  );
}

const ALL = PREFECTURES.map(({ code }) => code);

export const HEADER_9 = ['医療機関コード9', '医療機関コード7', '医療機関名称', '郵便番号', '住所'];
export const HEADER_10 = ['医療機関コード', '名称', '郵便番号', '所在地'];

/** As the shared public list has them: prefecture + 7 digits, 7 digits, no fee table. */
export function rowsOf9(list: readonly ListedFacility[]): string[][] {
  return list.map(({ code, name, postalCode, address }) => {
    const seven = code.slice(3);
    return [code.slice(0, 2) + seven, seven, name, postalCode, address];
  });
}

export function rowsOf10(list: readonly ListedFacility[]): string[][] {
  return list.map(({ code, name, postalCode, address }) => [code, name, postalCode, address]);
}

export function csv(rows: readonly (readonly string[])[], newline = '\r\n'): string {
  return rows
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',') + newline)
    .join('');
}

export function inCp932(text: string): Buffer {
  return iconv.encode(text, 'cp932');
}

/** A zip of files, deflated. */
export function zip(files: Readonly<Record<string, Buffer | string>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, fileName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, fileName]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** Numbers are written as numbers: what Excel makes of a code that somebody typed. */
export async function writeXlsx(
  path: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('一覧');
  for (const row of rows) sheet.addRow([...row]);
  await writeFile(path, Buffer.from(await book.xlsx.writeBuffer()));
}
