import { buildSchema } from 'graphql';
import { printedSchema } from '#server';
import { BOARD_ROWS } from './access/board.rows.js';
import { DESK_ROWS } from './access/desk.rows.js';
import { ROLES, type Matrix, type Outcome, type Role } from './access/outcome.js';
import { ApiClient } from './api/api-client.js';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const EMAILS: Record<Exclude<Role, 'PUBLIC'>, string> = {
  ADMINISTRATOR: 'ministry@demo.example',
  ANALYST: 'analyst@demo.example',
  VENDOR: 'vendor@demo.example',
  FACILITY: 'facility@demo.example',
  CALL_CENTRE: 'callcentre@demo.example',
  INSURER: 'insurer@test.example',
};

/** Every part of the product brings its rows; a root field without one fails. */
const MATRIX: Matrix = { ...BOARD_ROWS, ...DESK_ROWS };

let database: TestDatabase;
let server: TestServer;
const clients = new Map<Role, ApiClient>();
const known = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  server = await startTestServer(database.url);
  await database.dataSource
    .query(`INSERT INTO account (email, role, display_name, password_hash, insurer_number)
    SELECT 'insurer@test.example', 'INSURER', '保険者', password_hash, '06130488' FROM account LIMIT 1`);
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
