import { hashPassword, tokenDigest } from '#access';
import { isoFromDay } from '#calendar';
import { inventInsured, type CardText } from '#qualification';
import { withIndividualCheck } from '#platform';
import { ApiClient, type Json } from '../api/api-client.js';
import { createQualificationWorld, type QualificationWorld } from './qualification-world.js';

export type ListRow = Readonly<Record<string, string>>;

/** Two people of one insurer, one of another, and a token of the first; facilities to check with. */
export interface RegistrationWorld extends QualificationWorld {
  readonly first: ApiClient;
  readonly second: ApiClient;
  readonly elsewhere: ApiClient;
  readonly ministry: ApiClient;
  readonly insurerToken: string;
  readonly readToken: string;
  /** Hands rows in with the token and registers what is right. */
  register(rows: readonly ListRow[], headers?: Record<string, string>): Promise<Json>;
}

const PASSWORD = 'shikaku-demo';

export async function createRegistrationWorld(): Promise<RegistrationWorld> {
  const world = await createQualificationWorld();
  const hash = await hashPassword(PASSWORD);
  const { dataSource } = world.database;
  const account = async (name: string, role: string, insurerNumber: string | null): Promise<number> => {
    const [row] = await dataSource.query<{ id: number }[]>(
      `INSERT INTO account (email, role, display_name, password_hash, insurer_number)
       VALUES ($1 || '@test.example', $2, $1, $3, $4) RETURNING id`,
      [name, role, hash, insurerNumber],
    );
    return row!.id;
  };
  const first = await account('first', 'INSURER', world.company.number);
  await account('second', 'INSURER', world.company.number);
  await account('elsewhere', 'INSURER', world.city.number);
  await account('ministry', 'ANALYST', null);
  const insurerToken = `shk_${'i'.repeat(43)}`;
  const readToken = `shk_${'r'.repeat(43)}`;
  for (const [token, scope] of [
    [insurerToken, 'WRITE'],
    [readToken, 'READ'],
  ] as const) {
    await dataSource.query(
      `INSERT INTO access_token (account_id, name, scope, expires_at, token_digest)
       VALUES ($1, '資格システム', $3, now() + interval '1 day', $2)`,
      [first, tokenDigest(token), scope],
    );
  }
  const signedIn = async (name: string): Promise<ApiClient> => {
    const client = new ApiClient(world.address);
    await client.signIn(`${name}@test.example`, PASSWORD);
    return client;
  };
  return {
    ...world,
    first: await signedIn('first'),
    second: await signedIn('second'),
    elsewhere: await signedIn('elsewhere'),
    ministry: await signedIn('ministry'),
    insurerToken,
    readToken,
    register: async (rows, headers) =>
      (
        await send(world.address, JSON.stringify({ rows }), {
          'content-type': 'application/json',
          authorization: `Bearer ${insurerToken}`,
          ...headers,
        })
      ).json(),
  };
}

export function send(
  address: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
  confirm = true,
): Promise<Response> {
  return fetch(`${address}/qualification/registrations${confirm ? '?confirm=1' : ''}`, {
    method: 'POST',
    headers: { 'accept-language': 'ja', ...headers },
    body: body as never,
  });
}

/** A right row of invented person `index`, whom the demo's resident register has. */
export function rowOf(index: number, changes: ListRow = {}): ListRow {
  const { person } = inventInsured(index);
  return {
    individualNumber: numberOf(index),
    insurerNumber: '06130488',
    symbol: '4321',
    number: String(5_000 + index),
    branch: '01',
    name: person.name,
    kana: person.kana,
    sex: person.sex,
    birthdate: isoFromDay(person.birthdate),
    postalCode: person.postalCode,
    address: person.address,
    relation: '1',
    from: '2021-04-01',
    ...changes,
  };
}

export function numberOf(index: number): string {
  return withIndividualCheck(String(index).padStart(11, '0'));
}

/** What is printed on the card of such a row. */
export function cardOf(row: ListRow): CardText {
  const { insurerNumber = '', symbol = '', number = '', branch = '', birthdate = '' } = row;
  return { insurerNumber, symbol, number, branch, birthdate };
}

/** As a spreadsheet saves it. */
export function csvOf(rows: readonly ListRow[], headers: Readonly<Record<string, string>>): string {
  const ids = Object.keys(headers);
  const lines = [
    Object.values(headers).join(','),
    ...rows.map((row) => ids.map((id) => row[id] ?? '').join(',')),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
