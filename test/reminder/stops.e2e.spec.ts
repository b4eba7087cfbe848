import { REMINDER_TOPIC_NAMES, StopAddresses, StopService } from '#reminder';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { createAnswersWorld, type AnswersWorld } from './answers-world.js';

let world: AnswersWorld;
let server: TestServer;

beforeAll(async () => {
  world = await createAnswersWorld();
  server = await startTestServer(world.url);
}, 120_000);

afterAll(async () => {
  await server?.close();
  await world?.drop();
}, 120_000);

/** On the test's server instead of the address in mails. */
async function addressOf(facilityId: number): Promise<string> {
  const address = await world.get(StopAddresses).of({ facilityId, topic: 'START' });
  expect(address).toMatch(/^https:\/\/board\.example\/stop\//);
  return address.replace('https://board.example', server.address);
}

function stopped(): Promise<{ facility_id: number | null; vendor_id: number | null; topic: string }[]> {
  return world.dataSource.query('SELECT facility_id, vendor_id, topic FROM reminder_opt_out ORDER BY id');
}

function post(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(address, { method: 'POST', ...init });
}

describe('the stop address of a reminder', () => {
  afterEach(() => world.dataSource.query('DELETE FROM reminder_opt_out'));

  it('asks on a page of its own with one button, and changes nothing by being looked at', async () => {
    const { id } = await world.facility();
    const address = await addressOf(id);
    const response = await fetch(address);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(page).toContain('「運用開始」のお知らせを停止しますか');
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(page).toContain(`<form method="post" action="${new URL(address).pathname}">`);
    expect(await stopped()).toEqual([]);
  });

  it.each([
    ['a mail program (RFC 8058)', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'a mail program that sends a form',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
    ['the button of the page', 'application/x-www-form-urlencoded', ''],
  ])('stops the topic by one POST of %s, without sign-in', async (_who, type, body) => {
    const { id } = await world.facility();
    const response = await post(await addressOf(id), { headers: { 'content-type': type }, body });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('「運用開始」のお知らせを停止しました');
    expect(await stopped()).toEqual([{ facility_id: id, vendor_id: null, topic: 'START' }]);
  });

  it('twice is once, however many at the same time, and it can be taken back', async () => {
    const { id } = await world.facility();
    const address = await addressOf(id);
    await Promise.all(Array.from({ length: 5 }, () => post(address)));
    expect(await stopped()).toHaveLength(1);
    expect(await (await fetch(address)).text()).toContain(`action="${new URL(address).pathname}/resume"`);
    const back = await (await post(`${address}/resume`)).text();
    expect(back).toContain('「運用開始」のお知らせを停止しますか');
    expect(await stopped()).toEqual([]);
  });

  it('in English for who reads English', async () => {
    const { id } = await world.facility();
    const response = await fetch(await addressOf(id), { headers: { 'accept-language': 'en' } });
    expect(await response.text()).toContain('Stop messages about starting operation?');
  });

  it('of a vendor stops it for all its facilities at once', async () => {
    const [vendorId] = world.rollout.vendors as [number];
    const address = await world.get(StopAddresses).of({ vendorId, topic: 'VENDOR_WORK' });
    await post(address.replace('https://board.example', server.address));
    expect(await stopped()).toEqual([{ facility_id: null, vendor_id: vendorId, topic: 'VENDOR_WORK' }]);
  });

  it.each([
    ['another topic', (path: string) => path.replace('START', 'DEADLINE')],
    ['another facility', (path: string) => path.replace(/f(\d+)/, 'f1$1')],
    ['a vendor of that number', (path: string) => path.replace('/f', '/v')],
    ['another signature', (path: string) => path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['no signature', (path: string) => path.replace(/\.[^.]*$/, '.')],
    ['an unknown topic', (path: string) => path.replace('START', 'constructor')],
    ['something else', () => '/stop/%00'],
  ])('of %s is none, and stops nothing', async (_what, change) => {
    const { id } = await world.facility();
    const path = change(new URL(await addressOf(id)).pathname);
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${server.address}${path}`, { method });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('このアドレスは使えません');
    }
    expect(await stopped()).toEqual([]);
  });

  it('is signed by a key of this database: another one’s address does nothing here', async () => {
    const other = await createAnswersWorld();
    try {
      await other.dataSource.query(`UPDATE reminder_stop_key SET key = '\\x00'`);
      const { id } = await world.facility();
      const address = await other.get(StopAddresses).of({ facilityId: id, topic: 'START' });
      expect(await world.get(StopService).stop(address.split('/stop/')[1]!)).toBeNull();
    } finally {
      await other.drop();
    }
  });

  it('takes a form’s body; no other address of the server does', async () => {
    const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=mutation' };
    const responses = await Promise.all(
      ['/graphql', '/qualification/checks', '/bounces'].map((path) => post(`${server.address}${path}`, form)),
    );
    for (const { status } of responses) expect([400, 404, 415]).toContain(status);
    const { id } = await world.facility();
    const large = await post(await addressOf(id), { ...form, body: 'x'.repeat(5_000) });
    expect(large.status).toBe(413);
  });

  it('what is stopped can be read by staff and the facility itself, by nobody else', async () => {
    const { id } = await world.facility();
    await post(await addressOf(id));
    const stops = world.get(StopService);
    expect(await stops.ofFacility(world.ministry, id)).toMatchObject([{ topic: 'START' }]);
    expect(await stops.ofFacility({ role: 'LINK', facilityIds: [id] }, id)).toHaveLength(1);
    expect(await stops.ofFacility({ role: 'LINK', facilityIds: [id + 1] }, id)).toBeNull();
    expect(await stops.ofFacility({ role: 'PUBLIC' }, id)).toBeNull();
  });

  it('has a topic for whatever a template can be about', () => {
    for (const topic of REMINDER_TOPIC_NAMES) expect(topic).toMatch(/^[A-Z_]{1,30}$/);
  });
});
