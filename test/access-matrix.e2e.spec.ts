import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { MUTATIONS_BY_TOKEN, printedSchema } from '#server';
import { ACCESS_ROWS } from './access/access.rows.js';
import { BOARD_ROWS } from './access/board.rows.js';
import { EXCHANGE_ROWS } from './access/exchange.rows.js';
import { CHECKS_ROWS } from './access/checks.rows.js';
import { CONTACT_LIST_ROWS } from './access/contact-list.rows.js';
import { DESK_ROWS } from './access/desk.rows.js';
import { FIELD_ROWS, FIELD_RULES } from './access/field.rows.js';
import { whoSees } from './access/field-walk.js';
import { FORECAST_ROWS } from './access/forecast.rows.js';
import { REGISTRATION_ROWS } from './access/registration.rows.js';
import { REMINDER_ROWS } from './access/reminder.rows.js';
import { SELF_ROWS } from './access/self.rows.js';
import { VENDOR_ROWS } from './access/vendor.rows.js';
import {
  outcomesByToken,
  ROLES,
  TOKENS,
  type Matrix,
  type Outcome,
  type Role,
  type Token,
} from './access/outcome.js';
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
const MATRIX: Matrix = {
  ...ACCESS_ROWS,
  ...EXCHANGE_ROWS,
  ...BOARD_ROWS,
  ...CHECKS_ROWS,
  ...CONTACT_LIST_ROWS,
  ...DESK_ROWS,
  ...REGISTRATION_ROWS,
  ...REMINDER_ROWS,
  ...SELF_ROWS,
  ...VENDOR_ROWS,
  // last: forecasts go on in threads, and end with the server
  ...FORECAST_ROWS,
};

let database: TestDatabase;
let server: TestServer;
const clients = new Map<Role, ApiClient>();
const tokens = new Map<Token, string>();
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
  for (const token of TOKENS) {
    const { createAccessToken } = await clients
      .get('VENDOR')!
      .data(
        `mutation { createAccessToken(input: { name: "${token}", scope: ${token}, days: 1 }) { ... on AccessTokenCreated { secret } } }`,
      );
    tokens.set(token, createAccessToken.secret);
  }
  for (const [name, role] of [
    ['$insurer', 'INSURER'],
    ['$clinic', 'FACILITY'],
  ] as const) {
    const [account] = await database.dataSource.query<{ id: number }[]>(
      'SELECT id FROM account WHERE email = $1',
      [EMAILS[role]],
    );
    known.set(name, `A${account!.id}`);
  }
  const [vendor] = await database.dataSource.query<{ id: number }[]>(
    'SELECT vendor_id AS id FROM account WHERE email = $1',
    [EMAILS.VENDOR],
  );
  known.set('$vendor', String(vendor!.id));
  known.set('$anotherVendor', String(vendor!.id === 1 ? 2 : 1));
  const code = async (condition: string): Promise<string> => {
    const [row] = await database.dataSource.query<{ code: string }[]>(
      `SELECT code FROM facility WHERE closed_on IS NULL AND ${condition} ORDER BY id LIMIT 1`,
    );
    return row!.code;
  };
  const own = '(SELECT facility_id FROM account_facility)';
  const ofVendor = 'vendor_id = (SELECT vendor_id FROM account WHERE vendor_id IS NOT NULL)';
  known.set(
    '$ofFacility',
    await code(
      `id IN (SELECT l.facility_id FROM account_facility l JOIN account a ON a.id = l.account_id WHERE a.email = '${EMAILS.FACILITY}')`,
    ),
  );
  known.set('$ofVendor', await code(`${ofVendor} AND id NOT IN ${own}`));
  const ofNobody = `NOT (${ofVendor}) AND id NOT IN ${own} AND account_created_on IS NOT NULL`;
  known.set('$other', await code(`${ofNobody} AND use_applied_on IS NULL AND applied_on IS NOT NULL`));
  known.set('$retracted', await code(`${ofNobody} AND use_applied_on IS NULL AND applied_on IS NULL`));
  known.set('$ended', await code(`${ofNobody} AND use_applied_on IS NOT NULL AND operating_on IS NULL`));
  const free = `vendor_id IS NULL AND id NOT IN ${own} AND applied_on IS NOT NULL`;
  known.set('$uncontacted', await code(`${free} AND id % 2 = 0`));
  known.set('$alone', await code(`${free} AND id % 2 = 1`));
  known.set('$planned', await code(`${ofNobody} AND ready_on IS NOT NULL AND operating_on IS NULL`));
  const { createStartLink } = await clients
    .get('ADMINISTRATOR')!
    .data(
      filled(
        `mutation { createStartLink(input: { facilityCode: "$ofVendor" }) { ... on StartLinkCreated { address } } }`,
      ),
    );
  known.set('$link', createStartLink.address.split('/start#')[1]);
  const planned = 'facilityCode: "$planned", day: "2021-08-02"';
  await clients
    .get('ADMINISTRATOR')!
    .data(filled(`mutation { enterStartDate(input: { ${planned} }) { __typename } }`));
  const [event] = await database.dataSource.query<{ id: number }[]>(
    `SELECT e.id FROM milestone_event e JOIN facility f ON f.id = e.facility_id
     WHERE f.code = $1 AND e.kind = 1 AND e.verb = 1`,
    [known.get('$retracted')],
  );
  known.set('$event', String(event!.id));
  const [rule] = await database.dataSource.query<{ id: number; template: number }[]>(
    `SELECT id, template_id AS template FROM reminder_rule WHERE key = 'NOT_APPLIED'`,
  );
  known.set('$rule', String(rule!.id));
  known.set('$template', String(rule!.template));
  for (const name of ['$campaign', '$cancelled']) {
    const { createReminderCampaign } = await clients.get('ADMINISTRATOR')!.data(
      filled(`mutation { createReminderCampaign(input: { name: "access", segment: { prefectures: ["31"] },
        templateId: $template, channel: MAIL, heldOutShare: 0 }) { ... on ReminderCampaignSaved { campaign { id } } } }`),
    );
    known.set(name, String(createReminderCampaign.campaign.id));
  }
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

  it('has every field of every object type written down, with the roles that come upon the type', async () => {
    expect(whoSees(buildSchema(await printedSchema()), MATRIX, FIELD_RULES)).toEqual(FIELD_ROWS);
  });

  it('fails for a field that nobody wrote down, and for a type that others come upon', () => {
    const printed = readFileSync('schema.graphql', 'utf8');
    const more = printed.replace(
      /^type LogEntry \{/m,
      'type LogEntry { secret: String, notes: [FollowUpNote!]!',
    );
    const { LogEntry, FollowUpNote } = whoSees(buildSchema(more), MATRIX, FIELD_RULES);
    expect(LogEntry!.fields).not.toBe(FIELD_ROWS['LogEntry']!.fields);
    expect(FollowUpNote!.seenBy).not.toEqual(FIELD_ROWS['FollowUpNote']!.seenBy);
  });

  it('hides from the others the fields that are some people’s alone', async () => {
    const ministry = clients.get('ADMINISTRATOR')!;
    const { staff } = await ministry.data('{ staff { id isMinistry } }');
    const { id } = staff.find(({ isMinistry }: { isMinistry: boolean }) => isMinistry);
    for (const code of ['$ofVendor', '$ofFacility']) {
      await ministry.data(
        filled(`mutation { assignFollowUp(input: { rows: [{ facilityCode: "${code}", expectedVersion: 0 }], assigneeId: ${id} }) { __typename }
          writeNote(input: { facilityCode: "${code}", text: "x" }) { __typename }
          logEnquiry(input: { facilityCode: "${code}", topic: SUBSIDY, text: "x" }) { __typename } }`),
      );
    }
    await database.dataSource.query(
      `INSERT INTO qualification.check_facility (facility_id, last_day, checks)
       SELECT id, '2021-07-01', 1 FROM facility WHERE code = ANY($1) ON CONFLICT DO NOTHING`,
      [[known.get('$ofVendor'), known.get('$ofFacility')]],
    );
    const facility = (field: string) => (code: string) =>
      `{ value: facility(code: "${code}") { value: ${field} } }`;
    const enquiry = (field: string) => () =>
      `{ value: enquiries(first: 1) { value: nodes { value: ${field} } } }`;
    const questions: Readonly<Record<string, (code: string) => string>> = {
      'Facility.assignment': facility('assignment { version }'),
      'Facility.notes': facility('notes { id }'),
      'Facility.lastCheckOn': facility('lastCheckOn'),
      'Enquiry.by': enquiry('by'),
      'Enquiry.owner': enquiry('owner { id }'),
      'ForecastSeries.vendor': () =>
        '{ value: forecast(groupBy: VENDOR) { value: series { value: vendor { id } } } }',
    };
    expect(Object.keys(questions)).toEqual(Object.keys(FIELD_RULES));
    for (const [field, question] of Object.entries(questions)) {
      for (const role of ROLES) {
        const code = role === 'FACILITY' ? '$ofFacility' : '$ofVendor';
        const { value } = await clients.get(role)!.data(filled(question(code)));
        const sees = FIELD_RULES[field]!.includes(role);
        // whether there is a forecast yet is another matter
        if (!sees || field !== 'ForecastSeries.vendor')
          expect([field, role, innermost(value)]).toEqual([field, role, sees]);
      }
    }
  });

  it('of every mutation says whether a token may call it', () => {
    const mutations = buildSchema(readFileSync('schema.graphql', 'utf8')).getMutationType()!.getFields();
    expect(Object.keys(MUTATIONS_BY_TOKEN).sort()).toEqual(Object.keys(mutations).sort());
  });

  for (const [field, rows] of Object.entries(MATRIX)) {
    for (const row of rows) {
      const [query, expected] = row;
      it(`${query.replaceAll(/\s+/g, ' ')} is ${Object.values(expected).join(', ')}`, async () => {
        const actual: Partial<Record<Role, Outcome>> = {};
        for (const role of ROLES) actual[role] = await outcomeOf(role, field, query);
        expect(actual).toEqual(expected);
        const byToken: Partial<Record<Token, Outcome>> = {};
        for (const token of TOKENS) byToken[token] = await outcomeByToken(token, field, query);
        expect(byToken).toEqual(outcomesByToken(row, MUTATIONS_BY_TOKEN[field]));
      });
    }
  }
});

/** Whether something stands at the innermost `value` of an answer. */
function innermost(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(innermost);
  if (value === null || typeof value !== 'object') return value != null;
  return 'value' in value ? innermost(value.value) : true;
}

async function outcomeOf(role: Role, field: string, query: string): Promise<Outcome> {
  const value = (await clients.get(role)!.data(filled(query)))[field] as unknown;
  if (field.startsWith('signOut') && role !== 'PUBLIC') await clients.get(role)!.signIn(EMAILS[role]);
  return outcomeFrom(value);
}

async function outcomeByToken(token: Token, field: string, query: string): Promise<Outcome> {
  const authorization = `Bearer ${tokens.get(token)!}`;
  const { data, errors } = await new ApiClient(server.address).ask(filled(query), {}, { authorization });
  if (errors[0]?.extensions['reason'] === 'TOKEN_NOT_ALLOWED') return 'REFUSED';
  expect(errors).toEqual([]);
  return outcomeFrom(data![field]);
}

function filled(query: string): string {
  return [...known].reduce((made, [name, value]) => made.replaceAll(name, value), query);
}

function outcomeFrom(value: unknown): Outcome {
  if (value === null || value === false) return 'ABSENT';
  return String((value as { __typename?: string }).__typename).endsWith('Problem') ? 'REFUSED' : 'GIVEN';
}
