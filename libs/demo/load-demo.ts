import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { isoFromDay, startOfJapanDay } from '#calendar';
import { hashPassword } from '#access';
import { createInstance, withoutConstraints } from '#platform';
import { DEMO_STARTS_AT, LOG_BEGAN_ON, LOG_ENDS_ON } from './anchors.js';
import { addChain } from './add-chain.js';
import { addChecks } from './add-checks.js';
import { addEnquiries } from './add-enquiries.js';
import { addRegistrations, DEMO_INSURER } from './add-registrations.js';
import { addTechnicians } from './add-technicians.js';
import { copyRows } from './copy-rows.js';
import { demoOwners } from './demo-accounts.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, FACILITY_EMAIL } from './demo-sign-in.js';
import { EVENT_COLUMNS, eventRow } from './event-rows.js';
import { CODE_COLUMNS, codeRow, codeSpans, FACILITY_COLUMNS, facilityRow } from './facility-rows.js';
import { generateDemo, type DemoCountry } from './generate-demo.js';
import { instantOf } from './learning.rules.js';
import { PUBLICATIONS } from './publications.js';
import { WrittenLog } from './written-log.js';

/** `done` of `total` steps of about equal length. */
export type OnProgress = (done: number, total: number) => void;

const TABLES = [
  'vendor',
  'facility',
  'facility_code',
  'batch',
  'milestone_event',
  'knowledge_point',
] as const;
/** Of the whole: generating, then facilities, codes and events by the row, then indexes and foreign keys. */
const PARTS = { generated: 25, facilities: 20, events: 35, indexes: 20 };
const TOTAL = 100;

/**
 * Loads the demo country into a migrated database that holds no facility, in one transaction: a process killed on the
 * way leaves an empty database. Throws when the tables are not empty.
 */
export async function loadDemo(dataSource: DataSource, onProgress: OnProgress = () => {}): Promise<void> {
  onProgress(0, TOTAL);
  await assertEmpty(dataSource.manager);
  const country = generateDemo();
  const written = new WrittenLog(country.log, country.registry.count);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  onProgress(PARTS.generated, TOTAL);
  await dataSource.transaction(async (manager) => {
    await prepare(manager);
    await withoutConstraints(
      manager,
      TABLES,
      () => copyAll(manager, country, written, onProgress),
      () => analyse(manager),
    );
    const owners = demoOwners(country, written);
    await addAccounts(manager, passwordHash, owners);
    await addChain(manager);
    await addTechnicians(manager, owners.vendorId);
    await addKnowledgePoints(manager);
    const logBeganOn = isoFromDay(LOG_BEGAN_ON);
    await createInstance(manager, { kind: 'DEMO', logBeganOn, clockAt: DEMO_STARTS_AT });
    await addEnquiries(manager);
    await addChecks(manager);
    await addRegistrations(manager);
  });
  onProgress(TOTAL, TOTAL);
}

async function prepare(manager: EntityManager): Promise<void> {
  // a loader may take longer than a request
  await manager.query(`SET LOCAL statement_timeout = 0`);
  await manager.query(`SET LOCAL transaction_timeout = 0`);
  await manager.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  await manager.query(`LOCK TABLE ${TABLES.join(', ')}`);
  await assertEmpty(manager);
}

async function assertEmpty(manager: EntityManager): Promise<void> {
  const [{ some }] = await manager.query<[{ some: boolean }]>('SELECT EXISTS (SELECT FROM facility) AS some');
  if (some) throw new Error('the demo can only be loaded into an empty database');
}

async function copyAll(
  manager: EntityManager,
  country: DemoCountry,
  written: WrittenLog,
  onProgress: OnProgress,
): Promise<void> {
  const client = (await manager.queryRunner!.connect()) as pg.PoolClient;
  // emptied in this transaction: COPY may then freeze its rows and, where the server allows it, skip the write-ahead log
  await manager.query(`TRUNCATE ${TABLES.join(', ')}`);
  await addVendors(manager, country);
  await addBatches(manager, country);
  const { count } = country.registry;
  const spans = codeSpans(country);
  await copyRows(client, 'facility', FACILITY_COLUMNS, count, facilityRow(country, written), (done) =>
    onProgress(PARTS.generated + Math.floor((PARTS.facilities * done) / count), TOTAL),
  );
  await copyRows(client, 'facility_code', CODE_COLUMNS, spans.length, codeRow(spans));
  const before = PARTS.generated + PARTS.facilities;
  await copyRows(
    client,
    'milestone_event',
    EVENT_COLUMNS,
    country.log.length,
    eventRow(country, written),
    (done) => onProgress(before + Math.floor((PARTS.events * done) / country.log.length), TOTAL),
  );
  for (const table of ['vendor', 'facility', 'batch', 'milestone_event']) {
    await manager.query(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`,
    );
  }
}

async function analyse(manager: EntityManager): Promise<void> {
  await manager.query(`ANALYZE ${TABLES.join(', ')}`);
}

async function addVendors(manager: EntityManager, { vendors }: DemoCountry): Promise<void> {
  await manager.query(
    `INSERT INTO vendor (id, name, phone, email, weekly_capacity)
     SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[])`,
    [
      vendors.map((_, index) => index + 1),
      vendors.map(({ name }) => name),
      vendors.map(({ phone }) => phone),
      vendors.map(({ email }) => email),
      vendors.map(({ weeklyCapacity }) => weeklyCapacity),
    ],
  );
}

async function addBatches(manager: EntityManager, { batches }: DemoCountry): Promise<void> {
  await manager.query(
    `INSERT INTO batch (id, kind, title, recorded_at, undoes)
     SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::timestamptz[], $5::int[])`,
    [
      batches.all.map((_, index) => index + 1),
      batches.all.map(({ kind }) => kind),
      batches.all.map(({ title }) => title),
      batches.all.map(({ recorded }) => instantOf(recorded)),
      batches.all.map(({ undoes }) => undoes),
    ],
  );
}

async function addAccounts(
  manager: EntityManager,
  passwordHash: string,
  { vendorId, facilityId }: { vendorId: number; facilityId: number },
): Promise<void> {
  for (const { email, role, displayName } of DEMO_ACCOUNTS) {
    await manager.query(
      `WITH added AS (
         INSERT INTO account (email, role, display_name, password_hash, vendor_id, insurer_number)
           VALUES ($1, $2, $3, $4, $5, $8) RETURNING id, email)
       INSERT INTO account_facility (account_id, facility_id) SELECT id, $6 FROM added WHERE email = $7`,
      [
        email,
        role,
        displayName,
        passwordHash,
        role === 'VENDOR' ? vendorId : null,
        facilityId,
        FACILITY_EMAIL,
        role === 'INSURER' ? DEMO_INSURER : null,
      ],
    );
  }
}

/** The close of every day of the log, and the publications. snapshot null: the history came with the load. */
async function addKnowledgePoints(manager: EntityManager): Promise<void> {
  const closes = Array.from({ length: LOG_ENDS_ON - LOG_BEGAN_ON + 1 }, (_, offset) => {
    const day = LOG_BEGAN_ON + offset;
    return { id: isoFromDay(day), kind: 'CLOSE', day, at: startOfJapanDay(day + 1), title: null };
  });
  const points = [...closes, ...PUBLICATIONS.map((publication) => ({ ...publication, kind: 'PUBLICATION' }))];
  await manager.query(
    `INSERT INTO knowledge_point (id, kind, day, at, title)
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::timestamptz[], $5::text[])`,
    [
      points.map(({ id }) => id),
      points.map(({ kind }) => kind),
      points.map(({ day }) => isoFromDay(day)),
      points.map(({ at }) => at),
      points.map(({ title }) => title),
    ],
  );
}
