import iconv from 'iconv-lite';
import { zip } from '../import-list.fixture.js';
import { book, csvText, MAIN, sheet } from './workbook-parts.js';

type Random = () => number;

/** A file meant to break whoever reads it: an honest one spoilt, or one that no spreadsheet would write. */
export interface HostileFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const HEADER = [
  '医療機関・薬局コード',
  '版',
  '連絡日',
  '発注日',
  '手配日',
  '訪問予定日',
  '準備完了日',
  '滞留理由',
];
const ODD_VALUES = [
  '1e999', '-1', '0', '9999-12-31', '0000-00-00', '令和99年99月99日', 'R0.0.0', '=1+1', '=cmd|calc!A1', '#REF!', 'NaN',
  '\u0000', '\ud800', '\udfff\ud800', '\u202e2021-01-01', '２０２１', '取消', '取消 取消 取消', "'; DROP TABLE upload; --",
  '__proto__', 'constructor', '{"a":1}', '\\u0000', '"', "''", '𠮷', '\uffff', '2021-06-31', '44348.99999', '\u200b',
]; // prettier-ignore

/** One of about forty kinds, spoilt in its own way. The same random numbers give the same file. */
export function hostileFile(random: Random, codes: readonly string[]): HostileFile {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const kind = pick(Object.keys(KINDS) as (keyof typeof KINDS)[]);
  const bytes = KINDS[kind]({ random, pick, codes });
  const name = pick([
    '一覧.xlsx',
    'a.csv',
    '../../etc/passwd',
    'x\u0000y.xlsx',
    '',
    'con',
    `${'長'.repeat(300)}.csv`,
  ]);
  return { kind, name, bytes };
}

interface Tools {
  readonly random: Random;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly codes: readonly string[];
}

function table({ random, pick, codes }: Tools, rows = 1 + Math.floor(random() * 30)): string[][] {
  const cell = (): string => (random() < 0.4 ? pick(ODD_VALUES) : random() < 0.5 ? '' : '2021-06-01');
  return [HEADER, ...Array.from({ length: rows }, () => [pick(codes), '', ...HEADER.slice(2).map(cell)])];
}

const honest = (tools: Tools): Buffer =>
  tools.pick([
    () => book(sheet(table(tools))),
    () => Buffer.from(csvText(table(tools))),
    () => iconv.encode(csvText(table(tools)), 'cp932'),
    () => zip({ 'a.csv': csvText(table(tools)) }),
  ])();

const long = (megabytes: number, text = 'A'): string => text.repeat((megabytes << 20) / text.length);
const start = `<worksheet xmlns="${MAIN}"><sheetData>`;

/** Of ten thousand files some are as large as can be, and the campaign still ends. */
const mostlySmall = (random: Random): number => random() ** 4;

const KINDS = {
  flippedBytes: (tools: Tools) => {
    const bytes = Buffer.from(honest(tools));
    for (let n = 1 + tools.random() * 40; n > 0; n -= 1)
      bytes[Math.floor(tools.random() * bytes.length)] = tools.random() * 256;
    return bytes;
  },
  cutOff: (tools: Tools) => {
    const bytes = honest(tools);
    return bytes.subarray(0, Math.floor(tools.random() * bytes.length));
  },
  doubledSlice: (tools: Tools) => {
    const bytes = honest(tools);
    const at = Math.floor(tools.random() * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at / 2), bytes.subarray(at)]);
  },
  nulsInside: (tools: Tools) => {
    const bytes = honest(tools);
    const at = Math.floor(tools.random() * bytes.length);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.alloc(1 + tools.random() * 5_000),
      bytes.subarray(at),
    ]);
  },
  noise: ({ random }: Tools) => Buffer.from(Array.from({ length: random() * 20_000 }, () => random() * 256)),
  noiseAfterSignature: ({ random, pick }: Tools) =>
    Buffer.concat([
      pick([Buffer.from('PK\x03\x04'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('\ufeff')]),
      Buffer.from(Array.from({ length: random() * 5_000 }, () => random() * 256)),
    ]),
  honestCsv: (tools: Tools) => Buffer.from(csvText(table(tools))),
  honestBook: (tools: Tools) => book(sheet(table(tools))),
  otherEncoding: (tools: Tools) =>
    iconv.encode(
      csvText(table(tools)),
      tools.pick(['euc-jp', 'utf16-be', 'utf16-le', 'gb18030', 'big5', 'utf-7', 'iso-8859-1']),
    ),
  mixedEncoding: (tools: Tools) =>
    Buffer.concat([
      Buffer.from(csvText(table(tools))),
      iconv.encode(csvText(table(tools)), tools.pick(['cp932', 'euc-jp'])),
    ]),
  loneSurrogates: (tools: Tools) =>
    Buffer.concat([
      Buffer.from(csvText([HEADER])),
      Buffer.from('\r\n'),
      Buffer.from([0xed, 0xa0, 0x80, 0x2c, 0xed, 0xbf, 0xbf]),
      Buffer.from(`,${tools.pick(tools.codes)}`),
    ]),
  surrogatesInUtf16: (tools: Tools) =>
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(csvText(table(tools)).replaceAll('2021', '\ud83d'), 'utf16le'),
    ]),
  millionColumns: ({ pick, codes }: Tools) =>
    Buffer.from(`${HEADER.join(',')}\r\n${pick(codes)}${','.repeat(1_048_576)}x`),
  millionHeaders: ({ codes }: Tools) => Buffer.from(`${'発注日,'.repeat(150_000)}\r\n${codes[0]},2021-06-01`),
  millionCellsInRow: ({ random }: Tools) =>
    book(
      `${start}<row r="1">${'<c r="XFD1"><v>1</v></c>'.repeat(1_048_576 * mostlySmall(random))}</row></sheetData></worksheet>`,
    ),
  columnsBeyondTheLast: (tools: Tools) =>
    book(
      sheet(
        [HEADER, [tools.pick(tools.codes)]],
        `<row r="3"><c r="${tools.pick(['ZZZZZZZ3', '3', '', 'A'.repeat(5000), '-1', 'あ3'])}"><v>1</v></c></row>`,
      ),
    ),
  oddRowNumbers: (tools: Tools) =>
    book(
      sheet(
        [HEADER, [tools.pick(tools.codes), '', '2021-06-01']],
        ['1048577', '99999999999999', '-1', '1', '1', 'x', '1e9', '2147483648']
          .map((r) => `<row r="${r}"><c t="inlineStr"><is><t>${tools.pick(tools.codes)}</t></is></c></row>`)
          .join(''),
      ),
    ),
  giantCell: ({ random }: Tools) => Buffer.from(`${HEADER.join(',')}\r\n"${long(1 + random() * 8)}",1`),
  giantCellInBook: ({ random }: Tools) =>
    book(
      `${start}<row r="1"><c t="inlineStr"><is><t>${long(2 + random() * 40)}</t></is></c></row></sheetData></worksheet>`,
    ),
  giantRowInBook: ({ random }: Tools) =>
    book(
      `${start}<row r="1">${`<c t="inlineStr"><is><t>${'字'.repeat(30_000)}</t></is></c>`.repeat(20 + random() * 150)}</row></sheetData></worksheet>`,
    ),
  giantSharedString: ({ random }: Tools) =>
    book(sheet([HEADER]), {
      'xl/sharedStrings.xml': `<sst><si><t>${long(5 + random() * 40, '字')}</t></si></sst>`,
    }),
  millionSharedStrings: ({ random }: Tools) =>
    book(sheet([HEADER]), {
      'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(1_500_000 * mostlySmall(random))}</sst>`,
    }),
  zipBomb: ({ random }: Tools) => book(Buffer.alloc((100 + random() * 250) << 20, 0x20)),
  zipBombOfRows: ({ random, codes }: Tools) =>
    book(
      `${start}${`<row><c t="inlineStr"><is><t>${codes[0]}</t></is></c></row>`.repeat(700_000 * mostlySmall(random))}</sheetData></worksheet>`,
    ),
  zipBombOfCsv: ({ random }: Tools) => zip({ 'a.csv': Buffer.alloc((100 + random() * 200) << 20, 0x2c) }),
  zipInZip: (tools: Tools) =>
    zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.csv': csvText(table(tools)) }) }), 'a.xlsx': honest(tools) }),
  manyEntries: ({ random }: Tools) =>
    zip(
      Object.fromEntries(
        Array.from({ length: 1 + 20_000 * mostlySmall(random) }, (_, n) => [`${n}.csv`, 'a,b']),
      ),
    ),
  pathsOutside: (tools: Tools) =>
    zip({ '../../../tmp/x.csv': csvText(table(tools)), '/etc/x.csv': 'a', 'C:\\x.csv': 'b' }),
  lyingSize: (tools: Tools) => {
    const bytes = book(sheet(table(tools)));
    const at = bytes.lastIndexOf('PK\x01\x02');
    bytes.writeUInt32LE(tools.pick([0, 1, 0xffffffff, 0x7fffffff]), at + tools.pick([16, 20, 24, 42]));
    return bytes;
  },
  encrypted: (tools: Tools) => {
    const bytes = book(sheet(table(tools)));
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes[at + 8]! |= 1;
    return bytes;
  },
  entityBomb: ({ pick }: Tools) => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<!DOCTYPE x [<!ENTITY a0 "lol">${levels}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const body = `${xml}${start}<row r="1"><c t="inlineStr"><is><t>&a12;&f;</t></is></c></row></sheetData></worksheet>`;
    return pick([
      book(body),
      book(sheet([HEADER]), { 'xl/sharedStrings.xml': `${xml}<sst><si><t>&a12;</t></si></sst>` }),
      book(sheet([HEADER]), { 'xl/workbook.xml': `${xml}<workbook>&a12;</workbook>` }),
    ]);
  },
  deepTags: ({ random }: Tools) => book(start + '<a>'.repeat(1_000 + random() * 3_000_000)),
  endlessComment: ({ random }: Tools) => book(`${start}<!-- ${long(1 + random() * 60, '< ')}`),
  endlessAttribute: ({ random }: Tools) => book(`${start}<row r="${long(1 + random() * 60)}"/>`),
  endlessCdata: ({ random }: Tools) => book(`${start}<row><c><v><![CDATA[${long(1 + random() * 60, '<]')}`),
  endlessInstruction: ({ random }: Tools) => book(`<?x ${long(1 + random() * 60)}`),
  manyAttributes: ({ random }: Tools) =>
    book(
      `${start}<row ${Array.from({ length: 200_000 * mostlySmall(random) }, (_, n) => `a${n}=""`).join(' ')}/></sheetData></worksheet>`,
    ),
  brokenXml: (tools: Tools) =>
    book(
      sheet(table(tools)).replace(
        tools.pick(['</row>', '</sheetData>', '<c ', '"']),
        tools.pick(['', '<', '&nope;', '\u0001', ']]>']),
      ),
    ),
  cyclicFormulas: (tools: Tools) =>
    book(
      sheet(
        [HEADER],
        `<row r="2"><c r="A2" t="str"><f>B2</f><v>${tools.pick(tools.codes)}</v></c><c r="C2"><f>C2</f></c><c r="D2"><f>E2</f><v>0</v></c><c r="E2"><f>D2</f><v>1E+308</v></c></row>`,
      ),
    ),
  macros: (tools: Tools) =>
    book(sheet(table(tools)), {
      'xl/vbaProject.bin': Buffer.alloc(50_000, 0xcc),
      'xl/macrosheets/sheet1.xml': sheet([['=EXEC("calc")']]),
    }),
  oddSharedIndex: ({ pick }: Tools) =>
    book(
      sheet(
        [HEADER],
        `<row r="2"><c t="s"><v>${pick(['-1', '99999999', 'NaN', '1e400', '', '0x10'])}</v></c></row>`,
      ),
      { 'xl/sharedStrings.xml': '<sst><si/></sst>' },
    ),
  missingParts: ({ pick }: Tools) =>
    pick([
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
      zip({}),
      zip({ 'xl/worksheets/sheet1.xml': sheet([HEADER]) }),
      book('', {}),
      book('not xml'),
    ]),
  quotes: ({ random, codes }: Tools) =>
    Buffer.from(`${HEADER.join(',')}\r\n${codes[0]},"${'"'.repeat(random() * 100_000)}`),
  openQuoteOverLines: ({ codes }: Tools) =>
    Buffer.from(`${HEADER.join(',')}\r\n"${`${codes[0]},2021-06-01\r\n`.repeat(20_000)}`),
  lineEnds: (tools: Tools) =>
    Buffer.from(
      csvText(table(tools)).replaceAll('\r\n', tools.pick(['\r', '\n', '\n\r', '\u2028', '\r\r\n', '\v'])),
    ),
  tiny: ({ pick }: Tools) =>
    pick([
      Buffer.alloc(0),
      Buffer.from('a'),
      Buffer.from('\ufeff'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(HEADER.join(',')),
      Buffer.from('PK'),
      Buffer.from('\r\n\r\n'),
      Buffer.from('"'),
    ]),
  headersTwice: (tools: Tools) =>
    Buffer.from(csvText([HEADER, HEADER, ['__proto__', 'constructor', 'toString'], ...table(tools)])),
  manyBlankLines: ({ random, codes }: Tools) =>
    Buffer.from(`${'\r\n'.repeat(1_048_576 * mostlySmall(random))}${HEADER.join(',')}\r\n${codes[0]}`),
} satisfies Record<string, (tools: Tools) => Buffer>;

export const HOSTILE_KINDS = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** One of every kind. */
export function oneOfEach(random: Random, codes: readonly string[]): HostileFile[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return HOSTILE_KINDS.map((kind) => ({
    kind,
    name: `${kind}.xlsx`,
    bytes: KINDS[kind]({ random, pick, codes }),
  }));
}
