import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tokenDigest } from '#access';
import { dayFromIso, type Day } from '#calendar';
import { makeCode } from '#facility';
import {
  CoverageRepository,
  InsurerRepository,
  QualificationKeys,
  type CoverageText,
  type Insurer,
  type NewPerson,
  type PersonText,
} from '#qualification';
import { createServer } from '#server';
import type { Json } from '../api/api-client.js';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { testConfiguration } from '../support/test-configuration.js';

/** Facilities with tokens of their own; the first two operate, the last starts in a month. */
export interface QualificationWorld {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly folder: string;
  readonly codes: readonly string[];
  readonly tokens: readonly string[];
  readonly company: Insurer;
  readonly city: Insurer;
  /** A server of its own over the same database and keys. */
  another(): Promise<{ address: string; close(): Promise<void> }>;
  add(person: Partial<PersonText>, ...coverages: readonly Covered[]): Promise<number>;
  close(): Promise<void>;
}

export type Covered = Partial<CoverageText> & { readonly insurer: Insurer };

export const day = dayFromIso;
const SINCE: Day = day('2019-04-01');

export const PERSON: PersonText = {
  name: '診療　太郎',
  kana: 'シンリョウ　タロウ',
  sex: '1',
  birthdate: day('2000-01-02'),
  postalCode: '100-8916',
  address: '東京都千代田区霞が関１－２－２',
};

export const COVERAGE: CoverageText = {
  symbol: '1234',
  number: '1987654',
  branch: '01',
  cardClass: '01',
  relation: '1',
  insuredName: null,
  issuedOn: SINCE,
  from: SINCE,
  expiresOn: null,
  lostOn: null,
  reasonOfLoss: null,
  ratio: null,
  preschool: false,
  elderly: null,
  limit: null,
};

export const CARD = {
  insurerNumber: '06130488',
  symbol: '1234',
  number: '1987654',
  branch: '01',
  birthdate: '20000102',
};

export async function createQualificationWorld(): Promise<QualificationWorld> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  const folder = mkdtempSync(join(tmpdir(), 'shikaku-qualification-'));
  const codes = ['3410712362', ...['2', '3'].map((n) => makeCode('34', '1', `90000${n}`))];
  const tokens: string[] = [];
  await dataSource.query(
    `UPDATE instance SET kind = 'DEMO', clock_at = '2021-07-12T09:00:00+09:00', clock_anchor = now()`,
  );
  for (const [index, code] of codes.entries()) {
    const token = `shk_${String(index).repeat(43)}`;
    tokens.push(token);
    await dataSource.query(
      `WITH f AS (INSERT INTO facility (code, type, prefecture, name, operating_on)
           VALUES ($1, 1, 34, '見本医院', $2) RETURNING id),
         c AS (INSERT INTO facility_code (facility_id, code) SELECT id, $1 FROM f),
         a AS (INSERT INTO account (email, role, display_name, password_hash)
           VALUES ($1 || '@test.example', 'FACILITY', '受付', '') RETURNING id),
         o AS (INSERT INTO account_facility (account_id, facility_id) SELECT a.id, f.id FROM a, f)
       INSERT INTO access_token (account_id, name, scope, expires_at, token_digest)
         SELECT id, 'レセコン', 'WRITE', now() + interval '1 day', $3 FROM a`,
      [code, index < 2 ? '2021-07-01' : '2021-08-12', tokenDigest(token)],
    );
  }
  const env = { DEMO: '1', SHIKAKU_DATA: folder };
  const app = await createServer(testConfiguration(database.url, env));
  await app.listen(0, '127.0.0.1');
  const insurers = app.get(InsurerRepository);
  const insurer = async (number: string, name: string): Promise<Insurer> => ({
    id: await insurers.save(number, name),
    number,
    name,
  });
  const company = await insurer('06130488', '架空健康保険組合');
  const city = await insurer('138016', '架空市国民健康保険');
  await app.get(QualificationKeys).ready();
  return {
    database,
    app,
    address: addressOf(app),
    folder,
    codes,
    tokens,
    company,
    city,
    another: async () => {
      const other = await createServer(testConfiguration(database.url, env));
      await other.listen(0, '127.0.0.1');
      return { address: addressOf(other), close: () => other.close() };
    },
    add: (person, ...coverages) => {
      const made: NewPerson = {
        individualNumber: null,
        person: { ...PERSON, ...person },
        coverages: coverages.map(({ insurer: of, ...text }) => ({
          insurer: of,
          text: { ...COVERAGE, ...text },
        })),
      };
      return app.get(CoverageRepository).add(made);
    },
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

function addressOf(app: NestFastifyApplication): string {
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}

/** One check as a clinic's own software asks it. */
export async function check(address: string, token: string | null, body: unknown): Promise<Json> {
  const response = await fetch(`${address}/qualification/checks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'ja',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
