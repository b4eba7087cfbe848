import autocannon from 'autocannon';
import { tokenDigest } from '#access';
import { inventedCard } from '#qualification';
import { withClient } from './bench-database.js';

export interface CheckClient {
  readonly code: string;
  readonly token: string;
}

const FACILITIES = 16;
const CONNECTIONS = 64;
/** Different cards, spread over the whole table: the same few would be answered from memory. */
const CARDS = 2_000;

/** Accounts and tokens of facilities that operate. Several: one alone may not ask so much at once. */
export function createCheckClients(databaseUrl: string): Promise<CheckClient[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: number; code: string }>(
      `SELECT id, code FROM facility WHERE operating_on <= '2021-07-01' AND closed_on IS NULL ORDER BY id LIMIT ${FACILITIES}`,
    );
    const made: CheckClient[] = [];
    for (const { id, code } of rows) {
      const token = `shk_${code.padStart(43, 'b')}`;
      await client.query(
        `WITH a AS (INSERT INTO account (email, role, display_name, password_hash)
             VALUES ($1 || '@bench.example', 'FACILITY', 'bench', '') RETURNING id),
           o AS (INSERT INTO account_facility (account_id, facility_id) SELECT id, $2 FROM a)
         INSERT INTO access_token (account_id, name, scope, expires_at, token_digest)
           SELECT id, 'bench', 'WRITE', now() + interval '1 day', $3 FROM a`,
        [code, id, tokenDigest(token)],
      );
      made.push({ code, token });
    }
    return made;
  });
}

/** Checks a second with 64 clients. Any answer but 200 stops the benchmark: a fast error is no figure. */
export async function checkThroughput(
  origin: string,
  insured: number,
  clients: readonly CheckClient[],
  milliseconds = 2_000,
): Promise<number> {
  const requests = Array.from({ length: CARDS }, (_, n) => ({
    method: 'POST' as const,
    path: '/qualification/checks',
    body: JSON.stringify(inventedCard(Math.floor((n * insured) / CARDS))),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${clients[n % clients.length]!.token}`,
    },
  }));
  let connected = 0;
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: milliseconds / 1000,
    sampleInt: 250,
    requests: requests.slice(0, 1),
    // each its own cards, of one facility: all of them for every client would take longer to prepare than to answer
    setupClient: (client) => {
      const own = connected;
      connected += 1;
      client.setRequests(requests.filter((_, n) => n % CONNECTIONS === own));
    },
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error('the measured server answered with errors');
  return result.requests.total / ((result.finish.getTime() - result.start.getTime()) / 1000);
}

/** One check after the other for so long; what each took, in milliseconds. */
export async function checkLatencies(
  origin: string,
  insured: number,
  { token }: CheckClient,
  milliseconds: number,
): Promise<number[]> {
  const took: number[] = [];
  const end = performance.now() + milliseconds;
  for (let n = 0; performance.now() < end; n += 1) {
    const began = performance.now();
    const response = await fetch(`${origin}/qualification/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(inventedCard((n * 7_919) % insured)),
    });
    if (response.status !== 200) throw new Error('the measured server answered with errors');
    await response.arrayBuffer();
    took.push(performance.now() - began);
  }
  return took;
}
