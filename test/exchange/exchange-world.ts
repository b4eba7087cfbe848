import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashPassword } from '#access';
import { makeCode } from '#facility';
import { KIND, registerValue, VERB } from '#rollout';
import { createServer } from '#server';
import { ApiClient, type Json } from '../api/api-client.js';
import { PASSWORD } from '../api/small-country.js';
import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { testConfiguration } from '../support/test-configuration.js';

/** Vendors with facilities that applied and contacted them, in Hokkaido, where codes begin with a zero. */
export interface ExchangeWorld {
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly vendors: number[];
  /** Codes by vendor, in the order of its queue. */
  readonly codes: string[][];
  readonly ministry: ApiClient;
  readonly clients: ApiClient[];
  close(): Promise<void>;
}

export const CONTACTED = '2021-05-10';

export async function createExchangeWorld(
  vendorCount: number,
  facilitiesEach: number,
): Promise<ExchangeWorld> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  const vendors = (
    await dataSource.query<{ id: number }[]>(
      `INSERT INTO vendor (name) SELECT '架空システム' || n FROM generate_series(1, $1) n RETURNING id`,
      [vendorCount],
    )
  ).map(({ id }) => id);
  const codes = vendors.map((_, v) =>
    Array.from({ length: facilitiesEach }, (__, f) =>
      makeCode('01', '1', String(v * facilitiesEach + f).padStart(6, '0')),
    ),
  );
  const facilities = codes.flatMap((own, v) => own.map((code) => ({ code, vendor: vendors[v] })));
  // the state row as the fold of the events below, which verify compares
  await dataSource.query(
    `INSERT INTO facility (code, type, prefecture, name, vendor_id, readers, account_created_on, applied_on, vendor_contacted_on)
     SELECT code, 1, 1, '見本医院' || code, vendor, 1, '2021-01-10', '2021-02-10', '${CONTACTED}'
     FROM json_to_recordset($1::json) AS f(code text, vendor int)`,
    [JSON.stringify(facilities)],
  );
  await dataSource.query('INSERT INTO facility_code (facility_id, code) SELECT id, code FROM facility');
  const said = (kind: number, day: string, value: string, detail = 'NULL::jsonb', source = 4): string =>
    `SELECT id, ${kind}, ${VERB.SET}, ${day}, ${value}, '2020-08-07'::timestamptz, ${source}, ${detail} FROM facility`;
  await dataSource.query(
    `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source, detail) ${[
      said(
        KIND.REGISTERED,
        'NULL::date',
        String(registerValue(1, 1)),
        `jsonb_build_object('code', code, 'name', name)`,
      ),
      said(KIND.VENDOR, `'2021-01-10'`, 'vendor_id'),
      said(KIND.ACCOUNT_CREATED, `'2021-01-10'`, 'NULL::int'),
      said(KIND.APPLIED, `'2021-02-10'`, '1'),
      said(KIND.VENDOR_CONTACTED, `'${CONTACTED}'`, 'vendor_id', 'NULL::jsonb', 2),
    ].join(' UNION ALL ')}`,
  );
  // before the server starts: its clock is anchored in this row
  await dataSource.query(
    `UPDATE instance SET kind = 'DEMO', clock_at = '2021-07-12T09:00:00+09:00', clock_anchor = now()`,
  );
  const app = await createServer(testConfiguration(database.url, { DEMO: '1' }));
  await app.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const hash = await hashPassword(PASSWORD);
  const client = async (email: string, role: string, vendor: number | null): Promise<ApiClient> => {
    await dataSource.query(
      'INSERT INTO account (email, role, display_name, password_hash, vendor_id) VALUES ($1, $2, $1, $3, $4)',
      [email, role, hash, vendor],
    );
    const made = new ApiClient(address);
    await made.signIn(email, PASSWORD);
    return made;
  };
  const ministry = await client('ministry@test.example', 'ADMINISTRATOR', null);
  const clients: ApiClient[] = [];
  for (const vendor of vendors) clients.push(await client(`vendor${vendor}@test.example`, 'VENDOR', vendor));
  return {
    database,
    app,
    address,
    vendors,
    codes,
    ministry,
    clients,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

const UPLOAD = `id state layout refusal refusalRow conflict done total batch retracted leftOutCount leftOut { code }
  counts { rows change unchanged error stale backward fixed offered written }`;

/** A vendor's or the ministry's browser as far as files go. */
export class Files {
  constructor(
    private readonly client: ApiClient,
    private readonly address: string,
  ) {}

  async send(bytes: Buffer | string, name = 'list.csv', type = 'application/octet-stream'): Promise<Json> {
    const response = await fetch(`${this.address}/exchange/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': type, cookie: this.client.cookie },
      body: new Uint8Array(Buffer.from(bytes)),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** Sent and judged. */
  async preview(bytes: Buffer | string, name?: string): Promise<Json> {
    const { upload } = await this.send(bytes, name);
    return this.upload(upload.id);
  }

  async upload(id: number): Promise<Json> {
    const { uploadedFile } = await this.client.data(
      `query ($id: Int!) { uploadedFile(id: $id) { ${UPLOAD} } }`,
      { id },
    );
    return uploadedFile;
  }

  async rows(id: number, filter: string | null = null): Promise<Json[]> {
    const { uploadRows } = await this.client.data(
      `query ($id: Int!, $filter: UploadRowFilter) { uploadRows(upload: $id, filter: $filter, first: 100) { nodes {
        number code facilityName outcome written changes { column from to }
        problems { code column value message offer } warnings fixed } } }`,
      { id, filter },
    );
    return uploadRows.nodes;
  }

  confirm(id: number, allOrNothing = false): Promise<Json> {
    return this.act('confirmUpload', `{ id: ${id}, allOrNothing: ${allOrNothing} }`);
  }

  act(mutation: string, input: string): Promise<Json> {
    const query = `mutation { ${mutation}(input: ${input}) { __typename ... on Upload { ${UPLOAD} } ... on UploadProblem { code message } } }`;
    return this.client.data(query).then((data) => data[mutation] as Json);
  }

  async download(path: string): Promise<Buffer> {
    const response = await this.client.get(`/exchange/${path}`);
    if (response.status !== 200) throw new Error(`${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }
}
