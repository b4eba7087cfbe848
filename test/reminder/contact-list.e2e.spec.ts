import { isoFromDay } from '#calendar';
import { ContactListReadModel, type Channel, type ContactListQuestion } from '#reminder';
import type { Facility } from '../rollout-world.js';
import { createAnswersWorld, type AnswersWorld } from './answers-world.js';

const CALL_CENTRE = { role: 'CALL_CENTRE', accountId: 1 } as const;

let world: AnswersWorld;

beforeAll(async () => {
  world = await createAnswersWorld();
}, 120_000);

afterEach(async () => {
  for (const table of ['reminder', 'enquiry']) await world.dataSource.query(`DELETE FROM ${table}`);
});

afterAll(() => world?.drop(), 120_000);

/** Ready since a month and without a start date: the condition of the rule holds. */
async function readyFacility(): Promise<Facility> {
  const facility = await world.facility();
  await world.dataSource.query(
    `UPDATE facility SET ready_on = current_date - 30, phone = '029-000-0000', postal_code = '3100001', address = '架空市1-2-3'
     WHERE id = $1`,
    [facility.id],
  );
  return facility;
}

async function listed(facilityId: number, channel: Channel, daysAgo = 0, occurrence = 1): Promise<void> {
  const templateId = await world.template();
  const ruleId = await world.rule('READY_NO_START', templateId);
  await world.dataSource.query(
    `INSERT INTO reminder (message_id, facility_id, rule_id, template_id, occurrence, channel, status, condition, due_at, created_at, finished_at)
     SELECT gen_random_uuid(), $1, $2, $3, $4, $5, 'LISTED', 'READY_NO_START', t, t, t FROM (SELECT now() - make_interval(days => $6) AS t) x`,
    [facilityId, ruleId, templateId, occurrence, channel, daysAgo],
  );
}

async function codes(question: ContactListQuestion): Promise<string[]> {
  const page = await world
    .get(ContactListReadModel)
    .page(world.ministry, question, { first: 50, after: null }, 'ja');
  expect(page!.totalCount).toBe(page!.rows.length);
  return page!.rows.map(({ code }) => code);
}

describe('a contact list', () => {
  it('has one line a facility, however many rules ask, with what to say and where', async () => {
    const { id, code } = await readyFacility();
    await listed(id, 'CALL_LIST', 3);
    await listed(id, 'CALL_LIST', 1);
    const page = await world
      .get(ContactListReadModel)
      .page(CALL_CENTRE, { channel: 'CALL_LIST' }, { first: 50, after: null }, 'ja');
    expect(page).toMatchObject({
      totalCount: 1,
      hasNextPage: false,
      rows: [
        {
          code,
          name: '架空クリニック',
          phone: '029-000-0000',
          prefecture: 8,
          contacts: 2,
          toVendor: false,
          subject: '運用開始日（架空クリニック）',
          text: `架空クリニック 御中\n\n担当の業者\n\nhttps://board.example/my?f=${code}`,
        },
      ],
    });
    expect(page!.rows[0]!.about).toHaveLength(2);
  });

  it('drops whoever did what was asked, and takes them up again when it was taken back', async () => {
    const { id, code } = await readyFacility();
    await listed(id, 'LETTER');
    expect(await codes({ channel: 'LETTER' })).toEqual([code]);
    await world.dataSource.query('UPDATE facility SET operating_on = current_date WHERE id = $1', [id]);
    expect(await codes({ channel: 'LETTER' })).toEqual([]);
    await world.dataSource.query('UPDATE facility SET operating_on = NULL WHERE id = $1', [id]);
    expect(await codes({ channel: 'LETTER' })).toEqual([code]);
    await world.dataSource.query('UPDATE facility SET closed_on = current_date WHERE id = $1', [id]);
    expect(await codes({ channel: 'LETTER' })).toEqual([]);
  });

  it('of calls drops whom somebody spoke with since; an older call or another way does not count', async () => {
    const { id, code } = await readyFacility();
    await listed(id, 'CALL_LIST', 2);
    await listed(id, 'LIAISON', 2);
    const spoke = (source: string, daysAgo: number) =>
      world.dataSource.query(
        `INSERT INTO enquiry (facility_id, topic, text, state, source, asked_at, era)
         VALUES ($1, 'OTHER', 'x', 'OPEN', $2, now() - make_interval(days => $3), 1)`,
        [id, source, daysAgo],
      );
    await spoke('PHONE', 5);
    await spoke('FACILITY', 1);
    expect(await codes({ channel: 'CALL_LIST' })).toEqual([code]);
    await spoke('PHONE', 1);
    expect(await codes({ channel: 'CALL_LIST' })).toEqual([]);
    expect(await codes({ channel: 'LIAISON' })).toEqual([code]);
  });

  it('by prefecture, and from the day on which one came on it', async () => {
    const early = await readyFacility();
    const late = await readyFacility();
    await listed(early.id, 'LETTER', 10);
    await listed(late.id, 'LETTER');
    const listedFrom = world.clock.today() - 5;
    expect(await codes({ channel: 'LETTER', listedFrom })).toEqual([late.code]);
    expect(await codes({ channel: 'LETTER', prefecture: 8 })).toEqual([early.code, late.code]);
    expect(await codes({ channel: 'LETTER', prefecture: 13 })).toEqual([]);
    expect(isoFromDay(listedFrom)).toMatch(/^\d{4}-/);
  });

  it('is read page by page without a gap', async () => {
    const facilities = [];
    for (let count = 0; count < 5; count += 1) facilities.push(await readyFacility());
    for (const { id } of facilities) await listed(id, 'LIAISON');
    const found: string[] = [];
    for (let after: number | null = null; ;) {
      const page = await world
        .get(ContactListReadModel)
        .page(world.ministry, { channel: 'LIAISON' }, { first: 2, after }, 'ja');
      found.push(...page!.rows.map(({ code }) => code));
      expect(page!.totalCount).toBe(5);
      if (!page!.hasNextPage) break;
      after = page!.rows.at(-1)!.facilityId;
    }
    expect(found).toEqual(facilities.map(({ code }) => code));
  });

  it('names the vendor where it is the vendor’s to do', async () => {
    const { id } = await readyFacility();
    await listed(id, 'CALL_LIST');
    await world.dataSource.query('UPDATE reminder SET vendor_id = $1', [world.rollout.vendors[0]]);
    const page = await world
      .get(ContactListReadModel)
      .page(world.ministry, { channel: 'CALL_LIST' }, { first: 50, after: null }, 'en');
    expect(page!.rows).toMatchObject([{ toVendor: true, text: expect.stringContaining('/facilities/') }]);
  });

  it('of calls is the call centre’s too; letters and liaison are the ministry’s, nobody else sees any', async () => {
    const lists = world.get(ContactListReadModel);
    const sees = async (viewer: Parameters<ContactListReadModel['page']>[0], channel: Channel) =>
      (await lists.page(viewer, { channel }, { first: 1, after: null }, 'ja')) !== null;
    expect(await sees(CALL_CENTRE, 'CALL_LIST')).toBe(true);
    expect(await sees(CALL_CENTRE, 'LETTER')).toBe(false);
    expect(await sees(CALL_CENTRE, 'LIAISON')).toBe(false);
    expect(await sees({ role: 'ANALYST', accountId: 1 }, 'LETTER')).toBe(true);
    expect(await sees({ role: 'FACILITY', accountId: 1, facilityIds: [1] }, 'CALL_LIST')).toBe(false);
    expect(await sees({ role: 'PUBLIC' }, 'CALL_LIST')).toBe(false);
  });
});
