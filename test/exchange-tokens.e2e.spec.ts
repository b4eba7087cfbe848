import { makeCode } from '#facility';
import type { ApiClient } from './api/api-client.js';
import { createExchangeWorld, Files, type ExchangeWorld } from './exchange/exchange-world.js';

/** A vendor's system with a token, over HTTP: files in, files out, and everything it should not. */
let world: ExchangeWorld;
let own: ApiClient;
let uploadOfOther: number;

beforeAll(async () => {
  world = await createExchangeWorld(2, 3);
  own = world.clients[0]!;
  const other = new Files(world.clients[1]!, world.address);
  uploadOfOther = (await other.preview(`医療機関・薬局コード,発注日\r\n${world.codes[1]![0]},2021-06-31\r\n`))
    .id;
}, 120_000);
afterAll(async () => {
  await world?.close();
}, 120_000);

async function token(scope: 'READ' | 'WRITE'): Promise<string> {
  const { createAccessToken } = await own.data(
    `mutation { createAccessToken(input: { name: "x", scope: ${scope}, days: 1 }) { ... on AccessTokenCreated { secret } } }`,
  );
  return createAccessToken.secret as string;
}

function get(path: string, bearer: string): Promise<Response> {
  return fetch(`${world.address}${path}`, { headers: { authorization: `Bearer ${bearer}` } });
}

async function send(bearer: string, code = world.codes[0]![0]!): Promise<{ status: number; body: string }> {
  const response = await fetch(`${world.address}/exchange/uploads?name=x.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/octet-stream' },
    body: `医療機関・薬局コード,発注日\r\n${code},2021-06-01\r\n`,
  });
  return { status: response.status, body: await response.text() };
}

async function ask(bearer: string, query: string) {
  const response = await fetch(`${world.address}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as { data: never; errors?: unknown[] }) };
}

const DOWNLOADS = [
  '/exchange/queue?format=csv',
  '/download/facilities?format=csv',
  '/download/vendors?format=csv',
];

describe('a vendor’s token over HTTP', () => {
  it('with READ takes its queue and lists along, and hands nothing in', async () => {
    const read = await token('READ');
    for (const path of DOWNLOADS) {
      const response = await get(path, read);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      for (const code of world.codes[1]!) expect(text).not.toContain(code);
    }
    expect(await (await get(DOWNLOADS[0]!, read)).text()).toContain(world.codes[0]![0]);
    const refused = await send(read);
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.body).error.code).toBe('NOT_YOURS');
    const [{ count }] = await world.database.dataSource.query(
      'SELECT count(*)::int AS count FROM upload WHERE vendor_id = $1',
      [world.vendors[0]],
    );
    expect(count).toBe(0);
  });

  it('with WRITE hands a file in and confirms it; with READ nobody confirms', async () => {
    const [read, write] = [await token('READ'), await token('WRITE')];
    const handed = await send(write);
    expect(handed.status).toBe(200);
    const { id } = JSON.parse(handed.body).upload;
    const confirm = `mutation { confirmUpload(input: { id: ${id}, allOrNothing: true }) { __typename ... on Upload { state } } }`;
    expect((await ask(read, confirm)).errors).toMatchObject([
      { extensions: { reason: 'TOKEN_NOT_ALLOWED' } },
    ]);
    expect((await ask(write, confirm)).data).toEqual({
      confirmUpload: { __typename: 'Upload', state: 'CONFIRMED' },
    });
  });

  it('finds nothing of another vendor: neither its queue nor its upload, nor that there is one', async () => {
    const write = await token('WRITE');
    for (const path of [
      `/exchange/queue?format=csv&vendor=${world.vendors[1]}`,
      `/exchange/uploads/${uploadOfOther}/errors?format=csv`,
      '/exchange/uploads/999999/errors?format=csv',
    ])
      expect([path, (await get(path, write)).status]).toEqual([path, 404]);
    const asked = await ask(
      write,
      `{ uploadedFile(id: ${uploadOfOther}) { id } uploadRows(upload: ${uploadOfOther}, first: 10) { nodes { code } }
         uploadedFiles { vendor: fileName } }`,
    );
    expect(JSON.stringify(asked.data)).not.toContain(world.codes[1]![0]);
    expect(asked.data).toMatchObject({ uploadedFile: null, uploadRows: null });
    for (const act of ['confirmUpload', 'undoUpload', 'cancelUpload', 'acceptUploadOffers']) {
      const more = act === 'confirmUpload' ? ', allOrNothing: false' : '';
      const said = await ask(
        write,
        `mutation { said: ${act}(input: { id: ${uploadOfOther}${more} }) { __typename ... on UploadProblem { code } } }`,
      );
      expect([act, said.data]).toEqual([
        act,
        { said: { __typename: 'UploadProblem', code: 'UPLOAD_NOT_FOUND' } },
      ]);
    }
    const foreign = JSON.parse((await send(write, world.codes[1]![0])).body).upload.id;
    const unknown = JSON.parse((await send(write, makeCode('01', '1', '999999'))).body).upload.id;
    const rows = async (id: number): Promise<unknown> => {
      const { data } = await ask(
        write,
        `{ uploadRows(upload: ${id}, first: 1) { nodes { outcome facilityName changes { column } problems { column message } } } }`,
      );
      return data;
    };
    // another vendor's customer and a code that nobody has read alike
    expect(await rows(foreign)).toEqual(await rows(unknown));
  });

  it('past its day, revoked or made up is refused everywhere, instead of answered like the public', async () => {
    const [expired, revoked] = [await token('WRITE'), await token('WRITE')];
    const [last, before] = (await own.data('{ myAccount { tokens { id } } }'))['myAccount'].tokens;
    await world.database.dataSource.query(
      `UPDATE access_token SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [Math.min(last.id, before.id)],
    );
    await own.data(
      `mutation { revokeAccessToken(input: { id: ${Math.max(last.id, before.id)} }) { __typename } }`,
    );
    for (const dead of [expired, revoked, `shk_${'A'.repeat(43)}`]) {
      for (const path of [...DOWNLOADS, `/exchange/uploads/${uploadOfOther}/errors?format=csv`])
        expect([path, (await get(path, dead)).status]).toEqual([path, 401]);
      expect((await send(dead)).status).toBe(401);
      expect((await ask(dead, '{ today { today } }')).status).toBe(401);
    }
  });

  it('is not needed for what is public, and nothing else is there without one', async () => {
    expect((await fetch(`${world.address}/download/adoption?format=csv&measure=APPLIED`)).status).toBe(200);
    for (const path of DOWNLOADS)
      expect([path, (await fetch(`${world.address}${path}`)).status]).toEqual([path, 401]);
  });
});
