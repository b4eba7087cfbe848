import type { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { dayFromIso, isoFromDay, startOfJapanDay, type Day } from '#calendar';
import { checkDigit, Clock } from '#platform';
import {
  BatchUndoService,
  CapacityService,
  DemoClockService,
  FacilityLogReadModel,
  KIND,
  KnowledgePointService,
  registerValue,
  RolloutService,
  RolloutWriter,
  StateCheckService,
  VERB,
} from '#rollout';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

export const TODAY = dayFromIso('2021-07-12');
export const LOG_BEGAN_ON = dayFromIso('2020-08-07');
const NINE_HOURS_MS = 9 * 3_600_000;

export interface Facility {
  id: number;
  code: string;
}

/** A real, empty database with the rollout's services over it, at 2021-07-12 09:00. */
export interface RolloutWorld {
  dataSource: DataSource;
  url: string;
  clock: Clock;
  rollout: RolloutService;
  capacity: CapacityService;
  knowledgePoints: KnowledgePointService;
  log: FacilityLogReadModel;
  stateCheck: StateCheckService;
  demoClock: DemoClockService;
  ministry: Viewer;
  vendors: number[];
  vendorViewer(vendorId: number): Promise<Viewer>;
  facility(options?: { type?: number; openedOn?: Day | null; vendorId?: number | null }): Promise<Facility>;
  /** Moves the domain clock to 09:00 of a day. */
  goTo(day: Day): void;
  drop(): Promise<void>;
}

/** @param given a real, migrated database; default: one of its own */
export async function createRolloutWorld(given?: TestDatabase): Promise<RolloutWorld> {
  const { dataSource, url, drop } = given ?? (await createTestDatabase());
  const clock = new Clock();
  const goTo = (day: Day): void =>
    clock.setAnchor(new Date(startOfJapanDay(day).getTime() + NINE_HOURS_MS), new Date());
  goTo(TODAY);
  const knowledgePoints = new KnowledgePointService(dataSource);
  const writer = new RolloutWriter(dataSource, clock);
  const vendors = await dataSource.query<{ id: number }[]>(
    `INSERT INTO vendor (name) VALUES ('架空システム'), ('別の架空システム') RETURNING id`,
  );
  return {
    dataSource,
    url,
    clock,
    goTo,
    drop,
    rollout: new RolloutService(writer, new BatchUndoService(dataSource, clock)),
    capacity: new CapacityService(dataSource, clock),
    knowledgePoints,
    log: new FacilityLogReadModel(dataSource),
    stateCheck: new StateCheckService(dataSource),
    demoClock: new DemoClockService(dataSource, clock, knowledgePoints),
    ministry: { role: 'ADMINISTRATOR', accountId: await account(dataSource, 'ADMINISTRATOR', null) },
    vendors: vendors.map((vendor) => vendor.id),
    vendorViewer: async (vendorId) => ({
      role: 'VENDOR',
      vendorId,
      accountId: await account(dataSource, 'VENDOR', vendorId),
    }),
    facility: (options = {}) => insertFacility(dataSource, options),
  };
}

let accounts = 0;

async function account(dataSource: DataSource, role: string, vendorId: number | null): Promise<number> {
  accounts += 1;
  const [row] = await dataSource.query<[{ id: number }]>(
    `INSERT INTO account (email, role, display_name, password_hash, vendor_id) VALUES ($1, $2, $3, '', $4) RETURNING id`,
    [`${role}-${accounts}@test.example`, role, `${role} さん`, vendorId],
  );
  return row.id;
}

let facilities = 0;

/** In prefecture 08, with the municipality digits 85 that no real facility has. */
export function fictitiousCode(feeTable: 1 | 3 | 4 = 1): string {
  facilities += 1;
  const body = `08${feeTable}85${String(facilities).padStart(4, '0')}`;
  return body + String(checkDigit(body));
}

async function insertFacility(
  dataSource: DataSource,
  {
    type = 1,
    openedOn = null,
    vendorId = null,
  }: { type?: number; openedOn?: Day | null; vendorId?: number | null },
): Promise<Facility> {
  const code = fictitiousCode();
  const opened = openedOn === null ? null : isoFromDay(openedOn);
  const entry = {
    code,
    name: '架空クリニック',
    municipality: '',
    postalCode: null,
    address: '',
    phone: null,
    email: null,
    typeInferred: false,
  };
  const [row] = await dataSource.query<[{ id: number }]>(
    `WITH f AS (INSERT INTO facility (code, type, prefecture, name, opened_on, vendor_id)
        VALUES ($1::char(10), $2, 8, $3, $4::date, $5) RETURNING id),
      c AS (INSERT INTO facility_code (facility_id, code, valid_from) SELECT id, $1::char(10), $4::date FROM f),
      e AS (INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source, detail)
        SELECT id, ${KIND.REGISTERED}, ${VERB.SET}, $4::date, $6::int, timestamptz '2020-08-07', 4, $7::jsonb FROM f
        UNION ALL
        SELECT id, ${KIND.VENDOR}, ${VERB.SET}, date '2020-08-07', $5, timestamptz '2020-08-07', 4, NULL
        FROM f WHERE $5::int IS NOT NULL)
     SELECT id FROM f`,
    [code, type, entry.name, opened, vendorId, registerValue(type, 8), JSON.stringify(entry)],
  );
  return { id: row.id, code };
}
