import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { BatchRunner } from '#qualification';
import {
  createQualificationWorld,
  day,
  type QualificationWorld,
} from './qualification/qualification-world.js';

let world: QualificationWorld;
beforeAll(async () => {
  world = await createQualificationWorld();
  const { company, city } = world;
  await world.add({}, { insurer: company, expiresOn: day('2024-03-31') });
  await world.add(
    { name: '髙橋　鷗子', kana: 'タカハシ　オウコ', sex: '2', address: '東京都千代田区〜１' },
    {
      insurer: city,
      symbol: '千代田',
      number: '88',
      branch: null,
      ratio: '020',
      elderly: {
        issuedOn: day('2021-04-01'),
        from: day('2021-04-01'),
        lastDay: day('2022-03-31'),
        ratio: '020',
      },
      limit: {
        classification: '01',
        level: 'A03',
        issuedOn: day('2021-04-01'),
        from: day('2021-04-01'),
        lastDay: null,
        longTermOn: null,
      },
    },
  );
}, 120_000);
afterAll(() => world?.close());

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'qualification/samples', `OQS${name}_202107120001.xml`), 'utf8');

interface Answer {
  status: number;
  type: string | null;
  file: string | null;
  bytes: Buffer;
  text: string;
}

async function post(
  name: string,
  body: Buffer | string | ReadableStream,
  facility = 0,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${world.address}/qualification/files/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/xml',
      authorization: `Bearer ${world.tokens[facility]!}`,
      ...headers,
    },
    body: typeof body === 'string' ? body : body instanceof ReadableStream ? body : new Uint8Array(body),
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit);
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    file: response.headers.get('content-disposition'),
    bytes,
    text: bytes.toString(),
  };
}
const single = (body: Parameters<typeof post>[1], facility?: number, headers?: Record<string, string>) =>
  post('OQSsiquc01req_1.xml', body, facility, headers);

/** Without the indentation, and without what is of the moment. */
function comparable(text: string): string {
  return text
    .replaceAll(/>\s+</g, '><')
    .trim()
    .replaceAll(/<(ProcessExecutionTime|ReceptionDateTime|ReceptionNumber)>\d+</g, '<$1>#<');
}
const valueOf = (text: string, element: string): string | undefined =>
  new RegExp(`<${element}>([^<]*)</${element}>`).exec(text)?.[1];

describe('a single question by file', () => {
  it('is answered as the sample, element by element', async () => {
    const answer = await post('OQSsiquc01req_202107120001.xml', sample('siquc01req'));
    expect(comparable(answer.text)).toBe(comparable(sample('siquc01res')));
    expect(answer).toMatchObject({ status: 200, type: 'application/xml; charset=UTF-8' });
    expect(answer.file).toContain('OQSsiquc01res_202107120001.xml');
    expect(valueOf(answer.text, 'ProcessExecutionTime')).toMatch(/^20210712\d{6}$/);
  });

  it('has the certificates in their place, and the limit certificate only with consent', async () => {
    const request = (consent: string): string =>
      sample('siquc01req')
        .replace('06130488', '  138016')
        .replace('>1234<', '>千代田<')
        .replace('1987654', '88')
        .replace('>01<', '><')
        .replace('RelatedConsFlg>0<', `RelatedConsFlg>${consent}<`);
    const { text } = await single(request('1'));
    const result = comparable(text).split('<ResultOfQualificationConfirmation>')[1]!;
    expect([...result.matchAll(/<(\w+)>/g)].map(([, name]) => name)).toEqual([
      'InsuredCardClassification',
      'InsurerNumber',
      'InsuredCardSymbol',
      'InsuredIdentificationNumber',
      'PersonalFamilyClassification',
      'Name',
      'NameKana',
      'Sex1',
      'Birthdate',
      'Address',
      'PostNumber',
      'InsuredCertificateIssuanceDate',
      'InsuredCardValidDate',
      'InsuredPartialContributionRatio',
      'InsurerName',
      'ElderlyRecipientCertificateInfo',
      'ElderlyRecipientCertificateDate',
      'ElderlyRecipientValidStartDate',
      'ElderlyRecipientValidEndDate',
      'ElderlyRecipientContributionRatio',
      'LimitApplicationCertificateRelatedConsFlg',
      'LimitApplicationCertificateRelatedInfo',
      'LimitApplicationCertificateClassification',
      'LimitApplicationCertificateClassificationFlag',
      'LimitApplicationCertificateDate',
      'LimitApplicationCertificateValidStartDate',
    ]);
    expect(valueOf(result, 'InsurerNumber')).toBe('  138016');
    expect(valueOf(text, 'NameKana')).toBe('ﾀｶﾊｼ ｵｳｺ');
    expect((await single(request('0'))).text).not.toContain('LimitApplicationCertificateRelatedInfo');
  });

  it('in Shift_JIS is answered in Shift_JIS, with ● for what that lacks; CharacterCodeIdentifier asks for another', async () => {
    const text = sample('siquc01req')
      .replace('UTF-8', 'Shift_JIS')
      .replace('06130488', '00138016')
      .replace('>1234<', '>千代田<')
      .replace('1987654', '88')
      .replace('>01<', '><');
    const answer = await single(iconv.encode(text, 'shift_jis'));
    const read = iconv.decode(answer.bytes, 'cp932');
    expect(answer.type).toBe('application/xml; charset=Shift_JIS');
    expect(read).toContain('encoding="Shift_JIS"');
    expect(valueOf(read, 'CharacterCodeIdentifier')).toBe('1');
    expect(valueOf(read, 'Name')).toBe('髙橋　●子');
    expect(valueOf(read, 'Address')).toBe('東京都千代田区～１');
    const asked = text.replace(
      '</MessageHeader>',
      '<CharacterCodeIdentifier>0</CharacterCodeIdentifier></MessageHeader>',
    );
    const other = await single(iconv.encode(asked, 'shift_jis'));
    expect(valueOf(other.text, 'CharacterCodeIdentifier')).toBe('0');
    expect(valueOf(other.text, 'Name')).toBe('髙橋　鷗子');
  });

  it('says with the question what is wrong with a card, and answers 4 without a result', async () => {
    const wrong = await single(sample('siquc01req').replace('06130488', '06130489'));
    expect(wrong.status).toBe(200);
    expect(valueOf(wrong.text, 'SegmentOfResult')).toBe('9');
    expect(valueOf(wrong.text, 'ErrorCode')).toBe('S0010');
    expect(valueOf(wrong.text, 'ProcessingResultStatus')).toBe('2');
    expect(valueOf(wrong.text, 'InsurerNumber')).toBe('06130489');
    const nobody = await single(sample('siquc01req').replace('1987654', '5'));
    expect(valueOf(nobody.text, 'QualificationValidity')).toBe('4');
    expect(nobody.text).not.toContain('ResultList');
  });

  it('writes what a question holds back as text, never as elements', async () => {
    const answer = await single(
      sample('siquc01req').replace('P000123', '&lt;Name&gt;&amp;<![CDATA[</ArbitraryIdentifier>]]>'),
    );
    expect(answer.text).toContain(
      '<ArbitraryIdentifier>&lt;Name&gt;&amp;&lt;/ArbitraryIdentifier&gt;</ArbitraryIdentifier>',
    );
  });
});

describe('a batch by file', () => {
  it('goes in, is worked off and comes back as the samples', async () => {
    const reception = await post('OQSmuquc01req_202107120001.xml', sample('muquc01req'));
    expect(comparable(reception.text)).toBe(comparable(sample('muquc01res')));
    const number = valueOf(reception.text, 'ReceptionNumber')!;
    expect(number).toMatch(/^20210712\d{8}$/);
    const result = await resultOf(number);
    const expected = comparable(sample('muquc02res'));
    // the sample's person has no expiry in the batch
    expect(
      comparable(result).replace('<InsuredCardExpirationDate>20240331</InsuredCardExpirationDate>', ''),
    ).toBe(expected);
  });

  it('is the same reception when it comes twice, also at once, and another when anything differs', async () => {
    const request = sample('muquc01req').replace('R20210713', 'TWICE');
    const twice = await Promise.all([1, 2, 3].map(() => post('OQSmuquc01req_2.xml', request)));
    const numbers = twice.map(({ text }) => valueOf(text, 'ReceptionNumber'));
    expect(new Set(numbers).size).toBe(1);
    const other = await post('OQSmuquc01req_2.xml', request.replace('5551', '5552'));
    expect(valueOf(other.text, 'ReceptionNumber')).not.toBe(numbers[0]);
    expect(await countOf(`outcome = 1 AND route = 2`)).toBeGreaterThan(0);
  });

  it('of 5,000 is answered in order, card by card, with errors counted; 5,001 are refused', async () => {
    const unit = (n: number): string =>
      `<QualificationConfirmSearchInfo><InsurerNumber>${n % 100 === 7 ? '06130489' : '06130488'}</InsurerNumber><InsuredCardSymbol>1234</InsuredCardSymbol><InsuredIdentificationNumber>${n % 2 === 0 ? '1987654' : `${n}`}</InsuredIdentificationNumber><InsuredBranchNumber></InsuredBranchNumber><Birthdate>20000102</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg><ArbitraryIdentifier>N${n}</ArbitraryIdentifier></QualificationConfirmSearchInfo>`;
    const request = (count: number): string =>
      sample('muquc01req').replace(
        /<MessageBody>[\s\S]*<\/MessageBody>/,
        `<MessageBody>${Array.from({ length: count }, (_, n) => unit(n)).join('\n')}</MessageBody>`,
      );
    const reception = await post('OQSmuquc01req_3.xml', request(5_000));
    const result = await resultOf(valueOf(reception.text, 'ReceptionNumber')!);
    expect(valueOf(result, 'NumberOfProcessingResult')).toBe('5000');
    expect(valueOf(result, 'NumberOfError')).toBe('50');
    const units = result.split('<BulkConfirmUnit>').slice(1);
    expect(units.map((text) => valueOf(text, 'ArbitraryIdentifier'))).toEqual(
      Array.from({ length: 5_000 }, (_, n) => `N${n}`),
    );
    expect(units.map((text) => valueOf(text, 'QualificationValidity'))).toEqual(
      Array.from({ length: 5_000 }, (_, n) => (n % 100 === 7 ? undefined : n % 2 === 0 ? '1' : '4')),
    );
    const tooMany = await post('OQSmuquc01req_4.xml', request(5_001));
    expect(tooMany.status).toBe(400);
    expect(valueOf(tooMany.text, 'ErrorCode')).toBe('S0005');
  });

  it('of another facility is not there, nor one that never was', async () => {
    const reception = await post('OQSmuquc01req_5.xml', sample('muquc01req').replace('R20210713', 'MINE'));
    const number = valueOf(reception.text, 'ReceptionNumber')!;
    const ask = (of: string, facility: number): Promise<Answer> =>
      post(
        'OQSmuquc02req_1.xml',
        sample('muquc02req').replace('2021071200000001', of).replace('3410712362', world.codes[facility]!),
        facility,
      );
    expect((await ask(number, 0)).status).toBe(200);
    for (const answer of [
      await ask(number, 1),
      await ask('2021071299999999', 0),
      await ask(`20210713${number.slice(8)}`, 0),
    ]) {
      expect(answer.status).toBe(404);
      expect(valueOf(answer.text, 'ErrorCode')).toBe('S0009');
    }
  });

  it('that a server left behind is still worked on (2), and a worker finishes it', async () => {
    const { dataSource } = world.database;
    const reception = await post('OQSmuquc01req_6.xml', sample('muquc01req').replace('R20210713', 'LEFT'));
    const number = valueOf(reception.text, 'ReceptionNumber')!;
    await resultOf(number);
    await dataSource.query(
      `UPDATE qualification.reception SET state = 'WAITING', result = NULL, done_at = NULL,
         claimed_until = now() + interval '1 minute' WHERE id = $1`,
      [Number(number.slice(8))],
    );
    const request = sample('muquc02req').replace('2021071200000001', number);
    const waiting = await post('OQSmuquc02req_6.xml', request);
    expect(valueOf(waiting.text, 'SegmentOfResult')).toBe('2');
    await world.app.get(BatchRunner).runDue();
    expect(valueOf((await post('OQSmuquc02req_6.xml', request)).text, 'SegmentOfResult')).toBe('2');
    await dataSource.query(
      `UPDATE qualification.reception SET claimed_until = now() - interval '1 second' WHERE id = $1`,
      [Number(number.slice(8))],
    );
    await world.app.get(BatchRunner).runDue();
    expect(valueOf((await post('OQSmuquc02req_6.xml', request)).text, 'SegmentOfResult')).toBe('1');
  });

  it('before the start date is answered from the test people, and says so', async () => {
    const code = world.codes[2]!;
    const reception = await post('OQSmuquc01req_7.xml', sample('muquc01req').replace('3410712362', code), 2);
    const result = await resultOf(valueOf(reception.text, 'ReceptionNumber')!, 2);
    expect(valueOf(result, 'ProcessingResultMessage')).toContain('接続テスト');
    expect([...result.matchAll(/<QualificationValidity>(\d)/g)].map(([, validity]) => validity)).toEqual([
      '4',
      '4',
    ]);
  });

  async function resultOf(number: string, facility = 0): Promise<string> {
    const request = sample('muquc02req')
      .replace('2021071200000001', number)
      .replace('3410712362', world.codes[facility]!);
    for (;;) {
      const { text } = await post('OQSmuquc02req_202107120001.xml', request, facility);
      if (valueOf(text, 'SegmentOfResult') !== '2') return text;
    }
  }
});

describe('what is no question', () => {
  const doctype = (declaration: string, inside: string): string =>
    sample('siquc01req')
      .replace('<XmlMsg>', `<!DOCTYPE XmlMsg [${declaration}]><XmlMsg>`)
      .replace('P000123', inside);

  it.each([
    [
      'entities that grow',
      doctype('<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">', '&b;'),
      'S0002',
    ],
    ['an entity from outside', doctype('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;'), 'S0002'],
    [
      'a document type from outside',
      doctype('', '').replace('[]', 'SYSTEM "http://127.0.0.1:1/x.dtd"'),
      'S0002',
    ],
    ['an entity nobody declared', sample('siquc01req').replace('P000123', '&nbsp;'), 'S0002'],
    ['another root', sample('siquc01req').replaceAll('XmlMsg', 'Message'), 'S0004'],
    ['a root in a namespace', sample('siquc01req').replaceAll('XmlMsg', 'x:XmlMsg'), 'S0004'],
    ['no body', '<XmlMsg><MessageHeader></MessageHeader></XmlMsg>', 'S0004'],
    [
      'an empty body',
      sample('siquc01req').replace(/<MessageBody>[\s\S]*<\/MessageBody>/, '<MessageBody></MessageBody>'),
      'S0004',
    ],
    ['two people', sample('muquc01req'), 'S0004'],
    ['nothing', '', 'S0002'],
    ['half a file', sample('siquc01req').slice(0, 500), 'S0002'],
    ['a tower of elements', '<a>'.repeat(10_000), 'S0002'],
    ['a name of 60,000 letters', `<${'a'.repeat(60_000)}/>`, 'S0004'],
    ['a field of a thousand letters', sample('siquc01req').replace('1987654', '1'.repeat(1_000)), 'S0004'],
    ['a day there is not', sample('siquc01req').replace('>20210712<', '>20210732<'), 'S0006'],
    ['UTF-16', Buffer.from(`\ufeff${sample('siquc01req')}`, 'utf16le'), 'S0003'],
    ['another encoding', sample('siquc01req').replace('UTF-8', 'EUC-JP'), 'S0003'],
    [
      'bytes that are not UTF-8',
      iconv.encode(sample('siquc01req').replace('1234', '千代田'), 'shift_jis'),
      'S0003',
    ],
  ])('%s: refused with the error elements', async (_what, body, code) => {
    const answer = await single(body);
    expect(answer.status).toBe(400);
    expect(answer.type).toContain('application/xml');
    expect(valueOf(answer.text, 'SegmentOfResult')).toBe('9');
    expect(valueOf(answer.text, 'ErrorCode')).toBe(code);
    expect(valueOf(answer.text, 'ErrorMessage')).not.toBe('');
    expect(answer.text).not.toContain('root:');
  });

  it('a hundred megabytes: refused with the error elements, and nothing of them is kept', async () => {
    const part = Buffer.alloc(1 << 20, 0x20);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 100) controller.close();
        else controller.enqueue(part);
      },
    });
    const before = process.memoryUsage().arrayBuffers;
    const answer = await post('OQSmuquc01req_9.xml', body);
    expect(answer.status).toBe(413);
    expect(valueOf(answer.text, 'ErrorCode')).toBe('S0001');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 2 ** 20);
  });

  it('the code of another facility: refused, and so is whoever has no token', async () => {
    const answer = await single(sample('siquc01req'), 1);
    expect(answer.status).toBe(403);
    expect(valueOf(answer.text, 'ErrorCode')).toBe('S0007');
    expect((await single(sample('siquc01req'), 0, { authorization: '' })).status).toBe(401);
  });

  it('another name or kind of content: no message at all', async () => {
    expect((await post('OQSsiquc01res_1.xml', sample('siquc01req'))).status).toBe(404);
    expect((await post('..%2fOQSsiquc01req_1.xml', sample('siquc01req'))).status).toBe(404);
    expect((await single(sample('siquc01req'), 0, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

async function countOf(condition: string): Promise<number> {
  const [{ count }] = await world.database.dataSource.query(
    `SELECT count(*) AS count FROM qualification.check_log WHERE ${condition}`,
  );
  return count as number;
}
