import { buildSchema } from 'graphql';
import { printedSchema } from '#server';
import { ApiClient } from './api/api-client.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const ROLES = ['PUBLIC', 'ADMINISTRATOR', 'ANALYST', 'VENDOR', 'FACILITY'] as const;
type Role = (typeof ROLES)[number];
const EMAILS: Record<Exclude<Role, 'PUBLIC'>, string> = {
  ADMINISTRATOR: 'ministry@demo.example',
  ANALYST: 'analyst@demo.example',
  VENDOR: 'vendor@demo.example',
  FACILITY: 'facility@demo.example',
};

/** GIVEN: an answer. ABSENT: null, as if it were not there. REFUSED: a problem of the union. */
type Outcome = 'GIVEN' | 'ABSENT' | 'REFUSED';
type Row = readonly [query: string, outcomes: Readonly<Record<Role, Outcome>>];

const everybody = outcomes('GIVEN', 'GIVEN', 'GIVEN', 'GIVEN', 'GIVEN');
const signedIn = outcomes('ABSENT', 'GIVEN', 'GIVEN', 'GIVEN', 'GIVEN');
const nobody = outcomes('REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED');
const ministryOnly = outcomes('REFUSED', 'GIVEN', 'REFUSED', 'REFUSED', 'REFUSED');

/**
 * One row at least for every root field, several where the arguments decide. $other, $ended, $retracted: facilities of
 * nobody here, one for each change, so that no row waits for another.
 */
const MATRIX: Readonly<Record<string, readonly Row[]>> = {
  today: [['{ today { today } }', everybody]],
  me: [['{ me { email } }', signedIn]],
  prefectures: [['{ prefectures { code } }', everybody]],
  vendors: [['{ vendors { id } }', signedIn]],
  knowledgePoints: [['{ knowledgePoints { id } }', everybody]],
  adoption: [
    ['{ adoption { cells { numerator } } }', everybody],
    ['{ adoption(filter: { prefectures: ["13"] }) { cells { numerator } } }', everybody],
    ['{ adoption(groupBy: VENDOR) { cells { numerator } } }', signedIn],
    ['{ adoption(filter: { withoutVendor: true }) { cells { numerator } } }', signedIn],
    ['{ adoption(filter: { search: "さ" }) { cells { numerator } } }', signedIn],
  ],
  adoptionTimeline: [
    ['{ adoptionTimeline(from: "2021-06-01", to: "2021-07-01") { days } }', everybody],
    [
      '{ adoptionTimeline(from: "2021-06-01", to: "2021-07-01", filter: { vendors: [1] }) { days } }',
      signedIn,
    ],
  ],
  pace: [['{ pace { operating } }', everybody]],
  readersShipped: [['{ readersShipped { readers } }', everybody]],
  declaration: [['{ declaration { key } }', everybody]],
  facilities: [['{ facilities(first: 1) { totalCount } }', signedIn]],
  facility: [
    ['{ facility(code: "$other") { name } }', outcomes('ABSENT', 'GIVEN', 'GIVEN', 'ABSENT', 'ABSENT')],
    ['{ facility(code: "$ofVendor") { name } }', outcomes('ABSENT', 'GIVEN', 'GIVEN', 'GIVEN', 'ABSENT')],
    ['{ facility(code: "$ofFacility") { name } }', outcomes('ABSENT', 'GIVEN', 'GIVEN', 'GIVEN', 'GIVEN')],
  ],
  recordMilestone: [
    [
      `mutation { recordMilestone(input: { facilityCode: "$other", milestone: USE_APPLIED, day: "2021-07-12" }) { __typename } }`,
      ministryOnly,
    ],
  ],
  endMilestone: [
    [
      `mutation { endMilestone(input: { facilityCode: "$ended", milestone: USE_APPLIED, day: "2021-07-12" }) { __typename } }`,
      ministryOnly,
    ],
  ],
  retractEvent: [
    [
      `mutation { retractEvent(input: { facilityCode: "$retracted", event: "$event" }) { __typename } }`,
      ministryOnly,
    ],
  ],
  undoBatch: [['mutation { undoBatch(input: { batch: 999999 }) { __typename } }', nobody]],
  setUp: [
    [
      `mutation { setUp(input: { token: "x", email: "a@b.example", password: "long enough 1", displayName: "x" }) { __typename } }`,
      nobody,
    ],
  ],
  signIn: [
    [`mutation { signIn(input: { email: "nobody@demo.example", password: "x" }) { __typename } }`, nobody],
  ],
  moveClock: [
    ['mutation { moveClock { today } }', outcomes('ABSENT', 'GIVEN', 'ABSENT', 'ABSENT', 'ABSENT')],
  ],
  signOut: [['mutation { signOut }', everybody]],
};

let database: TestDatabase;
let server: TestServer;
const clients = new Map<Role, ApiClient>();
const known = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  server = await startTestServer(database.url);
  for (const role of ROLES) {
    const client = new ApiClient(server.address);
    if (role !== 'PUBLIC') await client.signIn(EMAILS[role]);
    clients.set(role, client);
  }
  const code = async (condition: string): Promise<string> => {
    const [row] = await database.dataSource.query<{ code: string }[]>(
      `SELECT code FROM facility WHERE closed_on IS NULL AND ${condition} ORDER BY id LIMIT 1`,
    );
    return row!.code;
  };
  const own = '(SELECT facility_id FROM account_facility)';
  const ofVendor = 'vendor_id = (SELECT vendor_id FROM account WHERE vendor_id IS NOT NULL)';
  known.set('$ofFacility', await code(`id IN ${own}`));
  known.set('$ofVendor', await code(`${ofVendor} AND id NOT IN ${own}`));
  const ofNobody = `NOT (${ofVendor}) AND id NOT IN ${own} AND account_created_on IS NOT NULL`;
  known.set('$other', await code(`${ofNobody} AND use_applied_on IS NULL AND applied_on IS NOT NULL`));
  known.set('$retracted', await code(`${ofNobody} AND use_applied_on IS NULL AND applied_on IS NULL`));
  known.set('$ended', await code(`${ofNobody} AND use_applied_on IS NOT NULL AND operating_on IS NULL`));
  const [event] = await database.dataSource.query<{ id: number }[]>(
    `SELECT e.id FROM milestone_event e JOIN facility f ON f.id = e.facility_id
     WHERE f.code = $1 AND e.kind = 1 AND e.verb = 1`,
    [known.get('$retracted')],
  );
  known.set('$event', String(event!.id));
}, 300_000);

afterAll(async () => {
  await server?.close();
  await database?.drop();
}, 120_000);

describe('access', () => {
  it('has a row for every root field of the schema', async () => {
    const schema = buildSchema(await printedSchema());
    const roots = [schema.getQueryType()!, schema.getMutationType()!];
    const fields = roots.flatMap((root) => Object.keys(root.getFields()));
    expect(Object.keys(MATRIX).sort()).toEqual(fields.sort());
  });

  for (const [field, rows] of Object.entries(MATRIX)) {
    for (const [query, expected] of rows) {
      it(`${query.replaceAll(/\s+/g, ' ')} is ${Object.values(expected).join(', ')}`, async () => {
        const actual: Partial<Record<Role, Outcome>> = {};
        for (const role of ROLES) actual[role] = await outcomeOf(role, field, query);
        expect(actual).toEqual(expected);
      });
    }
  }
});

async function outcomeOf(role: Role, field: string, query: string): Promise<Outcome> {
  const text = [...known].reduce((made, [name, value]) => made.replaceAll(name, value), query);
  const value = (await clients.get(role)!.data(text))[field] as unknown;
  if (field === 'signOut' && role !== 'PUBLIC') await clients.get(role)!.signIn(EMAILS[role]);
  if (value === null) return 'ABSENT';
  return String((value as { __typename?: string }).__typename).endsWith('Problem') ? 'REFUSED' : 'GIVEN';
}

function outcomes(...each: [Outcome, Outcome, Outcome, Outcome, Outcome]): Record<Role, Outcome> {
  return Object.fromEntries(ROLES.map((role, index) => [role, each[index]!])) as Record<Role, Outcome>;
}
