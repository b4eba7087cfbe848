import iconv from 'iconv-lite';
import { REGISTRATION_COLUMNS } from '#qualification';

const EXAMPLE: Readonly<Record<string, string>> = {
  symbol: '1234',
  number: '567',
  branch: '01',
  name: '架空　花子',
  kana: 'カクウ　ハナコ',
  sex: '2',
  birthdate: '1980-01-02',
  relation: '1',
  from: '2021-04-01',
};

/** An empty list: the column names, and a row that shows how they are filled in (it has no numbers, so it is held). */
export function formOf(charset: 'UTF-8' | 'CP932'): { bytes: Buffer; fileName: string } {
  const lines = [
    REGISTRATION_COLUMNS.map(({ ja }) => ja),
    REGISTRATION_COLUMNS.map(({ id }) => EXAMPLE[id] ?? ''),
  ];
  const text = lines.map((line) => `${line.join(',')}\r\n`).join('');
  const bytes = charset === 'UTF-8' ? Buffer.from(`\ufeff${text}`) : iconv.encode(text, 'cp932');
  return { bytes, fileName: 'registration.csv' };
}
