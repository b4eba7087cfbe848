import type { Viewer } from '#access';
import { dayFromIso } from '#calendar';
import { judgeCode } from '#facility';
import { KIND, type MilestoneRecorded, type RolloutResult } from '#rollout';
import {
  createRolloutWorld,
  fictitiousCode,
  LOG_BEGAN_ON,
  TODAY,
  type Facility,
  type RolloutWorld,
} from './rollout-world.js';

let world: RolloutWorld;
beforeAll(async () => {
  world = await createRolloutWorld();
});
afterAll(() => world.drop());

const APPLIED_ON = dayFromIso('2021-03-01');

function recorded(result: RolloutResult): MilestoneRecorded {
  if (result.outcome !== 'RECORDED') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result;
}

async function eventsOf(
  facilityId: number,
): Promise<{ verb: number; kind: number; retracts: number | null }[]> {
  return world.dataSource.query(
    'SELECT verb, kind, retracts FROM milestone_event WHERE facility_id = $1 AND kind > 0 ORDER BY id',
    [facilityId],
  );
}

async function row(facilityId: number): Promise<Record<string, unknown>> {
  return (await world.dataSource.query('SELECT * FROM facility WHERE id = $1', [facilityId]))[0];
}

async function applied(code: string): Promise<MilestoneRecorded> {
  const { rollout, ministry } = world;
  const alongside = [{ milestone: 'ACCOUNT_CREATED', day: APPLIED_ON } as const];
  return recorded(
    await rollout.record(ministry, { facilityCode: code, milestone: 'APPLIED', day: APPLIED_ON, alongside }),
  );
}

/** Everything up to READY, on one day. */
async function ready(code: string): Promise<void> {
  await applied(code);
  const day = APPLIED_ON + 30;
  const rows = (['SHIPPED', 'DELIVERED', 'READY'] as const).map((milestone) => ({
    facilityCode: code,
    milestone,
    day,
  }));
  (await world.rollout.recordMany(world.ministry, rows)).forEach(recorded);
}

describe('recording', () => {
  it('writes event and state row together, with a prerequisite stated in the same form', async () => {
    const { id, code } = await world.facility();
    const result = await applied(code);
    expect(result).toMatchObject({ facilityId: id, version: 2, repeated: false });
    expect(await row(id)).toMatchObject({ version: 2, applied_on: '2021-03-01', readers: 1 });
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('refuses a milestone whose prerequisite is missing, naming it, and writes nothing', async () => {
    const { id, code } = await world.facility();
    const input = { facilityCode: code, milestone: 'SHIPPED', day: TODAY } as const;
    expect(await world.rollout.record(world.ministry, input)).toEqual({
      outcome: 'ORDER_PROBLEM',
      code: 'PREREQUISITE_MISSING',
      missing: ['APPLIED'],
    });
    expect(await row(id)).toMatchObject({ version: 1 });
  });

  it('answers the same statement again as before, also with the version that was right the first time', async () => {
    const { id, code } = await world.facility();
    const first = await applied(code);
    const again = { facilityCode: code, milestone: 'APPLIED', day: APPLIED_ON, expectedVersion: 1 } as const;
    expect(await world.rollout.record(world.ministry, again)).toMatchObject({
      outcome: 'RECORDED',
      repeated: true,
      event: first.event,
      version: 2,
    });
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('reports a change that came in between instead of writing over it', async () => {
    const { code } = await world.facility();
    await applied(code);
    const input = { facilityCode: code, milestone: 'USE_APPLIED', day: TODAY, expectedVersion: 1 } as const;
    expect(await world.rollout.record(world.ministry, input)).toEqual({
      outcome: 'STALE_VERSION_PROBLEM',
      code: 'STALE_VERSION',
      currentVersion: 2,
    });
  });

  it('takes the rows of a bulk one after the other and refuses only the wrong ones', async () => {
    const { id, code } = await world.facility();
    const results = await world.rollout.recordMany(world.ministry, [
      { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: APPLIED_ON },
      { facilityCode: code, milestone: 'READY', day: APPLIED_ON },
      { facilityCode: code, milestone: 'APPLIED', day: APPLIED_ON },
      { facilityCode: code, milestone: 'APPLIED', day: APPLIED_ON },
      { facilityCode: '0000000000', milestone: 'APPLIED', day: APPLIED_ON },
    ]);
    expect(results.map((result) => result.outcome)).toEqual([
      'RECORDED',
      'ORDER_PROBLEM',
      'RECORDED',
      'RECORDED',
      'NOT_FOUND_PROBLEM',
    ]);
    expect(results[3]).toMatchObject({ repeated: true, event: (results[2] as MilestoneRecorded).event });
    expect(await row(id)).toMatchObject({ version: 2 });
  });

  it('records an old code under the facility that has succeeded it', async () => {
    const { id, code } = await world.facility();
    const newCode = fictitiousCode();
    recorded(await world.rollout.succeed(world.ministry, { facilityCode: code, newCode, day: TODAY }));
    expect((await applied(code)).facilityId).toBe(id);
    expect((await applied(newCode)).repeated).toBe(true);
  });
});

describe('text that is no code', () => {
  it.each(['', '081850001', '08185000123', '０８１８５０００１２', '0818500\u000012', "' OR 1=1 --"])(
    '%p leads to no facility',
    async (code) => {
      const input = { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY } as const;
      expect(await world.rollout.record(world.ministry, input)).toMatchObject({ code: 'FACILITY_NOT_FOUND' });
    },
  );

  it('a reason with a character that PostgreSQL cannot hold is kept without it', async () => {
    const { id, code } = await world.facility();
    const { event } = await applied(code);
    recorded(
      await world.rollout.retract(world.ministry, { facilityCode: code, event, reason: '誤\u0000り' }),
    );
    expect((await world.log.ofFacility(world.ministry, id))![0]!.text).toBe('誤り');
  });
});

describe('who may say what', () => {
  it("a vendor cannot see another vendor's facility: it is absent", async () => {
    const [mine, other] = world.vendors as [number, number];
    const { code } = await world.facility({ vendorId: other });
    const viewer = await world.vendorViewer(mine);
    const input = { facilityCode: code, milestone: 'VENDOR_CONTACTED', day: TODAY } as const;
    expect(await world.rollout.record(viewer, input)).toEqual({
      outcome: 'NOT_FOUND_PROBLEM',
      code: 'FACILITY_NOT_FOUND',
    });
  });

  it('edits that are read together see what is their own alone, and each is decided for itself', async () => {
    const [one, other] = await Promise.all(world.vendors.map((id) => world.vendorViewer(id)));
    const mine = await world.facility({ vendorId: world.vendors[0]! });
    const theirs = await world.facility({ vendorId: world.vendors[1]! });
    const contact = (by: Viewer, { code }: Facility) =>
      world.rollout.record(by, { facilityCode: code, milestone: 'VENDOR_CONTACTED', day: TODAY });
    const answers = await Promise.all([
      contact(one!, mine),
      contact(one!, theirs),
      contact(other!, theirs),
      contact(other!, mine),
      world.rollout.record(world.ministry, { facilityCode: mine.code, milestone: 'SHIPPED', day: TODAY }),
      world.rollout.record(world.ministry, {
        facilityCode: fictitiousCode(),
        milestone: 'READY',
        day: TODAY,
      }),
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      'RECORDED',
      'NOT_FOUND_PROBLEM',
      'RECORDED',
      'NOT_FOUND_PROBLEM',
      'ORDER_PROBLEM',
      'NOT_FOUND_PROBLEM',
    ]);
    for (const { id } of [mine, theirs]) {
      const contacts = (await eventsOf(id)).filter(({ kind }) => kind === KIND.VENDOR_CONTACTED);
      expect(contacts).toHaveLength(1);
    }
  });

  it('a vendor says the contact with itself but not the start of operation', async () => {
    const vendorId = world.vendors[0]!;
    const { id, code } = await world.facility({ vendorId });
    const viewer = await world.vendorViewer(vendorId);
    const contact = { facilityCode: code, milestone: 'VENDOR_CONTACTED', day: TODAY } as const;
    const first = recorded(await world.rollout.record(viewer, contact));
    expect(first.warnings).toEqual(['VENDOR_BEFORE_APPLICATION']);
    expect(await row(id)).toMatchObject({ vendor_contacted_on: '2021-07-12' });
    expect(await world.rollout.record(viewer, { ...contact, milestone: 'OPERATING' })).toEqual({
      outcome: 'INPUT_PROBLEM',
      code: 'MAY_NOT_SAY',
      field: 'milestone',
    });
  });

  it('a vendor takes back what it said, not what the ministry said', async () => {
    const vendorId = world.vendors[0]!;
    const { code } = await world.facility({ vendorId });
    const viewer = await world.vendorViewer(vendorId);
    const input = { facilityCode: code, milestone: 'VENDOR_CONTACTED', day: TODAY } as const;
    const { event } = recorded(await world.rollout.record(world.ministry, input));
    expect(await world.rollout.retract(viewer, { facilityCode: code, event })).toMatchObject({
      code: 'MAY_NOT_SAY',
    });
    recorded(await world.rollout.retract(world.ministry, { facilityCode: code, event }));
    const own = recorded(await world.rollout.record(viewer, input));
    recorded(await world.rollout.retract(viewer, { facilityCode: code, event: own.event }));
  });

  it.each(['PUBLIC', 'ANALYST'] as const)('%s records nothing', async (role) => {
    const { id, code } = await world.facility();
    const viewer = role === 'PUBLIC' ? { role } : { role, accountId: 1 };
    const result = await world.rollout.record(viewer, {
      facilityCode: code,
      milestone: 'ACCOUNT_CREATED',
      day: TODAY,
    });
    expect(result.outcome).toBe(role === 'PUBLIC' ? 'NOT_FOUND_PROBLEM' : 'INPUT_PROBLEM');
    expect(await eventsOf(id)).toEqual([]);
  });
});

describe('ending, retracting, changing', () => {
  it('refuses to cancel the application of an operating facility until its operation is ended', async () => {
    const { id, code } = await world.facility();
    await ready(code);
    const { rollout, ministry } = world;
    recorded(await rollout.record(ministry, { facilityCode: code, milestone: 'OPERATING', day: TODAY - 5 }));
    const cancel = { facilityCode: code, milestone: 'APPLIED', day: TODAY } as const;
    expect(await rollout.end(ministry, cancel)).toMatchObject({ code: 'OPERATION_NOT_ENDED' });
    recorded(await rollout.end(ministry, { ...cancel, milestone: 'OPERATING' }));
    expect(recorded(await rollout.end(ministry, cancel)).warnings).toEqual(['LATER_MILESTONE_HOLDS']);
    expect(await row(id)).toMatchObject({ applied_on: null, operating_on: null, ready_on: '2021-03-31' });
  });

  it('moves a planned start instead of adding a second one', async () => {
    const { id, code } = await world.facility();
    await ready(code);
    const input = { facilityCode: code, milestone: 'OPERATING', day: TODAY + 20 } as const;
    recorded(await world.rollout.record(world.ministry, input));
    recorded(await world.rollout.record(world.ministry, { ...input, day: TODAY + 40 }));
    expect(await row(id)).toMatchObject({ operating_on: '2021-08-21' });
  });

  it('a retraction of a retraction lets the event stand again', async () => {
    const { id, code } = await world.facility();
    const { event } = await applied(code);
    const { event: retraction } = recorded(
      await world.rollout.retract(world.ministry, { facilityCode: code, event }),
    );
    expect(await row(id)).toMatchObject({ applied_on: null });
    recorded(await world.rollout.retract(world.ministry, { facilityCode: code, event: retraction }));
    expect(await row(id)).toMatchObject({ applied_on: '2021-03-01' });
  });

  it('ends what was arranged with a vendor when the vendor changes, and keeps the rest', async () => {
    const [first, second] = world.vendors as [number, number];
    const { id, code } = await world.facility({ vendorId: first });
    await applied(code);
    const rows = (['VENDOR_CONTACTED', 'ORDERED'] as const).map((milestone) => ({
      facilityCode: code,
      milestone,
      day: APPLIED_ON,
    }));
    (await world.rollout.recordMany(world.ministry, rows)).forEach(recorded);
    recorded(await world.rollout.setVendor(world.ministry, { facilityCode: code, vendorId: second }));
    expect(await row(id)).toMatchObject({
      vendor_id: second,
      vendor_contacted_on: null,
      ordered_on: null,
      applied_on: '2021-03-01',
    });
  });

  it('refuses a vendor that does not exist', async () => {
    const { code } = await world.facility();
    const input = { facilityCode: code, vendorId: 999_999 };
    expect(await world.rollout.setVendor(world.ministry, input)).toMatchObject({
      code: 'VENDOR_NOT_FOUND',
      field: 'vendor',
    });
    const contact = {
      facilityCode: code,
      milestone: 'VENDOR_CONTACTED',
      day: TODAY,
      value: 999_999,
    } as const;
    expect(await world.rollout.record(world.ministry, contact)).toMatchObject({
      code: 'VENDOR_NOT_FOUND',
      field: 'value',
    });
  });

  it('says nothing more about a closed facility, and opens it again when the closing is retracted', async () => {
    const { id, code } = await world.facility();
    const { event } = recorded(
      await world.rollout.closeFacility(world.ministry, { facilityCode: code, day: TODAY }),
    );
    expect(await row(id)).toMatchObject({ closed_on: '2021-07-12' });
    const input = { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY } as const;
    expect(await world.rollout.record(world.ministry, input)).toMatchObject({ code: 'FACILITY_CLOSED' });
    recorded(await world.rollout.retract(world.ministry, { facilityCode: code, event }));
    expect(await row(id)).toMatchObject({ closed_on: null });
  });

  it('holds planned month and blocker, and clears them', async () => {
    const { id, code } = await world.facility();
    const { rollout, ministry } = world;
    recorded(await rollout.setPlannedMonth(ministry, { facilityCode: code, month: 202109 }));
    recorded(await rollout.setBlocker(ministry, { facilityCode: code, blocker: 'ROUTER', day: TODAY - 3 }));
    expect(await row(id)).toMatchObject({ planned_month: 202109, blocker: 2 });
    recorded(await rollout.clearBlocker(ministry, { facilityCode: code }));
    expect(await row(id)).toMatchObject({ planned_month: 202109, blocker: null });
  });
});

describe('the register', () => {
  it('a new code succeeds the old one and takes the progress along', async () => {
    const { id, code } = await world.facility();
    await applied(code);
    const newCode = fictitiousCode();
    expect(judgeCode(newCode).kind).toBe('VALID');
    recorded(await world.rollout.succeed(world.ministry, { facilityCode: code, newCode, day: TODAY }));
    expect(await row(id)).toMatchObject({ code: newCode, applied_on: '2021-03-01' });
    expect(
      await world.dataSource.query(
        'SELECT code, valid_from, valid_until FROM facility_code WHERE facility_id = $1',
        [id],
      ),
    ).toEqual([
      { code, valid_from: null, valid_until: '2021-07-12' },
      { code: newCode, valid_from: '2021-07-12', valid_until: null },
    ]);
  });

  it('a retracted succession brings the old code back', async () => {
    const { id, code } = await world.facility();
    const input = { facilityCode: code, newCode: fictitiousCode(), day: TODAY };
    const { event } = recorded(await world.rollout.succeed(world.ministry, input));
    recorded(await world.rollout.retract(world.ministry, { facilityCode: code, event }));
    expect(await row(id)).toMatchObject({ code });
  });

  it('refuses a code that another facility has, and a wrong one', async () => {
    const { code } = await world.facility();
    const { code: taken } = await world.facility();
    const input = { facilityCode: code, newCode: taken, day: TODAY };
    expect(await world.rollout.succeed(world.ministry, input)).toMatchObject({
      code: 'CODE_IN_USE',
      field: 'code',
    });
    expect(await world.rollout.succeed(world.ministry, { ...input, newCode: '0818500010' })).toMatchObject({
      code: 'CODE_INVALID',
    });
  });

  it('an amendment changes the entry from its day on and keeps what it does not name', async () => {
    const { id, code } = await world.facility();
    const changes = { phone: '029-000-0000', type: 0 };
    recorded(await world.rollout.amendRegistration(world.ministry, { facilityCode: code, changes }));
    expect(await row(id)).toMatchObject({ phone: '029-000-0000', name: '架空クリニック', type: 0, code });
  });

  it('refuses a day before the facility opened and a day before the log', async () => {
    const { code } = await world.facility({ openedOn: TODAY - 10 });
    const input = { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY - 11 } as const;
    expect(await world.rollout.record(world.ministry, input)).toMatchObject({ code: 'DAY_BEFORE_OPENING' });
    const early = { ...input, day: LOG_BEGAN_ON - 1 };
    expect(await world.rollout.record(world.ministry, early)).toMatchObject({ code: 'DAY_BEFORE_LOG' });
  });
});

describe('capacity of a vendor', () => {
  it('goes through the log and is said by the vendor itself', async () => {
    const vendorId = world.vendors[0]!;
    const viewer = await world.vendorViewer(vendorId);
    expect(await world.capacity.setCapacity(viewer, { vendorId, weeklyCapacity: 12 })).toMatchObject({
      repeated: false,
    });
    expect(await world.capacity.setCapacity(viewer, { vendorId, weeklyCapacity: 12 })).toMatchObject({
      repeated: true,
    });
    const [vendor] = await world.dataSource.query('SELECT weekly_capacity FROM vendor WHERE id = $1', [
      vendorId,
    ]);
    expect(vendor).toEqual({ weekly_capacity: 12 });
    const other = await world.capacity.setCapacity(viewer, {
      vendorId: world.vendors[1]!,
      weeklyCapacity: 1,
    });
    expect(other).toMatchObject({ code: 'VENDOR_NOT_FOUND' });
  });
});

describe('the log of a facility', () => {
  it('is newest first, says who, and marks what was retracted', async () => {
    const { id, code } = await world.facility();
    const { event } = await applied(code);
    const { event: retraction } = recorded(
      await world.rollout.retract(world.ministry, { facilityCode: code, event, reason: '誤り' }),
    );
    const log = (await world.log.ofFacility(world.ministry, id))!;
    expect(log.map(({ verb, kind }) => `${verb} ${kind}`)).toEqual([
      'RETRACT APPLIED',
      'SET APPLIED',
      'SET ACCOUNT_CREATED',
      'SET REGISTERED',
    ]);
    expect(log[0]).toMatchObject({
      text: '誤り',
      by: 'ADMINISTRATOR さん',
      source: 'MINISTRY',
      retracts: String(event),
    });
    expect(log[1]).toMatchObject({ day: APPLIED_ON, retractedBy: String(retraction) });
  });

  it('tells a vendor of the one before neither name nor id nor who wrote what', async () => {
    const [before, after] = world.vendors as [number, number];
    const { id, code } = await world.facility({ vendorId: before });
    const formerly = await world.vendorViewer(before);
    const contact = { facilityCode: code, milestone: 'VENDOR_CONTACTED', day: TODAY - 30 } as const;
    const { event } = recorded(await world.rollout.record(formerly, contact));
    recorded(await world.rollout.retract(formerly, { facilityCode: code, event, reason: '別件' }));
    recorded(await world.rollout.record(formerly, contact));
    recorded(await world.rollout.setVendor(world.ministry, { facilityCode: code, vendorId: after }));
    const viewer = await world.vendorViewer(after);
    const log = (await world.log.ofFacility(viewer, id))!;
    expect(log.find(({ kind }) => kind === 'VENDOR')).toMatchObject({
      value: after,
      text: '別の架空システム',
      by: 'ADMINISTRATOR さん',
    });
    const earlier = log.filter((entry) => entry.kind === 'VENDOR_CONTACTED' && entry.verb !== 'END');
    expect(earlier).toHaveLength(3);
    for (const entry of [...earlier, log.findLast(({ kind }) => kind === 'VENDOR')!])
      expect(entry).toMatchObject({ text: null, by: null });
    expect(log.findLast(({ kind }) => kind === 'VENDOR')!.value).toBeNull();
    const full = (await world.log.ofFacility(world.ministry, id))!;
    expect(full.findLast(({ kind }) => kind === 'VENDOR')).toMatchObject({
      value: before,
      text: '架空システム',
    });
    expect(full.filter(({ by }) => by === 'VENDOR さん')).toHaveLength(3);
  });

  it('is absent outside the scope', async () => {
    const { id } = await world.facility({ vendorId: world.vendors[1]! });
    expect(await world.log.ofFacility(await world.vendorViewer(world.vendors[0]!), id)).toBeNull();
    expect(await world.log.ofFacility({ role: 'PUBLIC' }, id)).toBeNull();
  });
});
