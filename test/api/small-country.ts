import { checkDigit } from '#platform';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashPassword } from '#access';
import { KIND, registerValue, VERB } from '#rollout';
import { createServer } from '#server';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { testConfiguration } from '../support/test-configuration.js';
import { ApiClient } from './api-client.js';

export const PASSWORD = 'a password of tests';

/** A real database with a handful of facilities in 茨城, some named to make trouble, and the server over it. */
export interface SmallCountry {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly vendors: number[];
  /** Codes in order. */
  readonly codes: string[];
  account(role: string, vendorId?: number | null): Promise<string>;
  /** Signed in with a new account. */
  client(role: string, vendorId?: number | null): Promise<ApiClient>;
  close(): Promise<void>;
}

export const NAMES = [
  '=HYPERLINK("http://x.example")',
  '鷗外クリニック',
  'さくら〜医院',
  '@みなと薬局',
  '山の上病院',
];

export async function createSmallCountry(): Promise<SmallCountry> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  const vendors = await dataSource.query<{ id: number }[]>(
    `INSERT INTO vendor (name) VALUES ('架空システム'), ('別の架空システム') RETURNING id`,
  );
  const codes: string[] = [];
  for (const [index, name] of NAMES.entries()) {
    const body = `08185${String(index + 1).padStart(4, '0')}`;
    const code = body + String(checkDigit(body));
    codes.push(code);
    const [facility] = await dataSource.query<{ id: number }[]>(
      `INSERT INTO facility (code, type, prefecture, name, vendor_id) VALUES ($1, 1, 8, $2, $3) RETURNING id`,
      [code, name, vendors[index % 2]!.id],
    );
    await dataSource.query('INSERT INTO facility_code (facility_id, code) VALUES ($1, $2)', [
      facility!.id,
      code,
    ]);
    const event = `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source, detail)
      VALUES ($1, $2, ${VERB.SET}, $3, $4, '2020-08-07', 4, $5)`;
    await dataSource.query(event, [facility!.id, KIND.REGISTERED, null, registerValue(1, 8), { code, name }]);
    await dataSource.query(event, [facility!.id, KIND.VENDOR, '2020-08-07', vendors[index % 2]!.id, null]);
  }
  const app = await createServer(testConfiguration(database.url));
  await app.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const hash = await hashPassword(PASSWORD);
  let accounts = 0;
  const account = async (role: string, vendorId: number | null = null): Promise<string> => {
    const email = `account${(accounts += 1)}@test.example`;
    await dataSource.query(
      'INSERT INTO account (email, role, display_name, password_hash, vendor_id) VALUES ($1, $2, $1, $3, $4)',
      [email, role, hash, vendorId],
    );
    return email;
  };
  return {
    database,
    app,
    address,
    vendors: vendors.map(({ id }) => id),
    codes,
    account,
    client: async (role, vendorId) => {
      const client = new ApiClient(address);
      await client.signIn(await account(role, vendorId), PASSWORD);
      return client;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
