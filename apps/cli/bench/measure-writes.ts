import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import type { Viewer } from '#access';
import { dayFromIso } from '#calendar';
import { Clock } from '#platform';
import { KIND, RolloutService, SOURCES, VERB } from '#rollout';
import { alternate, type PairedResult } from './pairs.js';
import { print, round } from './report.js';

const WRITERS = 8;
/** So many that each side is warm after its unmeasured run: code compiled, every connection's statements planned. */
const EDITS_EACH = 150;
/** After every visit of the demo: a day that a row already has is refused. */
const FIRST_VISIT = dayFromIso('2021-12-01');

/** Writing with log, rules and scope, against the bare statements on the same tables; 8 writers at once on both sides. */
export async function measureWrites(laboratory: INestApplicationContext, databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: WRITERS });
  try {
    await measureSingles(laboratory, pool);
    await measureTens(laboratory, pool);
  } finally {
    await pool.end();
  }
}

async function measureSingles(laboratory: INestApplicationContext, pool: pg.Pool): Promise<void> {
  const rollout = laboratory.get(RolloutService);
  const day = laboratory.get(Clock).today();
  const account = (await pool.query<{ id: number }>(`SELECT id FROM account WHERE role = 'ADMINISTRATOR'`))
    .rows[0]!;
  const ministry: Viewer = { role: 'ADMINISTRATOR', accountId: account.id };
  const { rows } = await pool.query<{ id: number; code: string }>(
    `SELECT id, code FROM facility WHERE account_created_on IS NULL AND closed_on IS NULL ORDER BY code DESC LIMIT 30000`,
  );
  const next = () => rows.pop()!;
  const ours = async () => {
    const input = { facilityCode: next().code, milestone: 'ACCOUNT_CREATED' as const, day };
    const result = await rollout.record(ministry, input);
    if (result.outcome !== 'RECORDED') throw new Error('a milestone was refused');
  };
  const bare = async () => {
    const { id } = next();
    await inTransaction(pool, async (client) => {
      await client.query({ name: 'bare-one', text: BARE_UPDATE_ONE, values: [id] });
      await client.query({ name: 'bare-event', text: BARE_INSERT_ONE, values: [id, account.id] });
    });
  };
  report('write with the log : bare update + insert', await alternate(atOnce(ours), atOnce(bare)), 0.8);
}

async function measureTens(laboratory: INestApplicationContext, pool: pg.Pool): Promise<void> {
  const rollout = laboratory.get(RolloutService);
  const day = laboratory.get(Clock).today();
  const vendors = await vendorsWithOrders(pool);
  // Each writer counts on by itself, so that no row ever gets the day it has.
  const visits = vendors.map(() => 0);
  const nextVisit = (writer: number) => FIRST_VISIT + (visits[writer]!++ % 500);
  const ours = async (writer: number) => {
    const { viewer, rows } = vendors[writer]!;
    const value = nextVisit(writer);
    const results = await rollout.recordMany(
      viewer,
      tenOf(rows).map(({ code }) => ({
        facilityCode: code,
        milestone: 'SETUP_SCHEDULED' as const,
        day,
        value,
      })),
    );
    if (results.some(({ outcome }) => outcome !== 'RECORDED')) throw new Error('a ten-row edit was refused');
  };
  const bare = async (writer: number) => {
    const visitOn = new Date(nextVisit(writer) * 86_400_000);
    await inTransaction(pool, async (client) => {
      for (const { id } of tenOf(vendors[writer]!.rows)) {
        await client.query({ name: 'bare-visit', text: BARE_UPDATE_VISIT, values: [id, visitOn] });
      }
    });
  };
  report(
    'ten-row edits, 8 vendors at once : ten bare updates',
    await alternate(atOnce(ours), atOnce(bare)),
    0.7,
  );
}

interface VendorRows {
  readonly viewer: Viewer;
  readonly rows: readonly { id: number; code: string }[];
}

/** Eight vendors with the most facilities that ordered and are not ready. */
async function vendorsWithOrders(pool: pg.Pool): Promise<VendorRows[]> {
  const { rows } = await pool.query<{ vendor: number; ids: number[]; codes: string[] }>(
    `SELECT vendor_id AS vendor, array_agg(id ORDER BY id) AS ids, array_agg(code::text ORDER BY id) AS codes FROM facility
     WHERE ordered_on IS NOT NULL AND ready_on IS NULL AND closed_on IS NULL
     GROUP BY vendor_id ORDER BY count(*) DESC LIMIT ${WRITERS}`,
  );
  // Each with its own account, as vendors have: events of one account make its row wait for nobody, but cost more.
  const accounts = await pool.query<{ id: number }>(
    `INSERT INTO account (email, role, display_name, password_hash, vendor_id)
     SELECT 'bench-' || id || '@vendor.example', 'VENDOR', '', '', id FROM unnest($1::int[]) AS id RETURNING id`,
    [rows.map(({ vendor }) => vendor)],
  );
  return rows.map(({ vendor, ids, codes }, row) => ({
    viewer: { role: 'VENDOR', accountId: accounts.rows[row]!.id, vendorId: vendor },
    rows: ids.map((id, index) => ({ id, code: codes[index]! })),
  }));
}

function tenOf<T>(rows: readonly T[]): T[] {
  const begin = Math.floor(Math.random() * (rows.length - 10));
  return rows.slice(begin, begin + 10);
}

/** Edits a second when every writer makes its edits one after the other. */
function atOnce(edit: (writer: number) => Promise<void>): { name: string; run: () => Promise<number> } {
  const run = async () => {
    const begin = performance.now();
    const writer = async (_: unknown, index: number) => {
      for (let count = 0; count < EDITS_EACH; count += 1) await edit(index);
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    return (WRITERS * EDITS_EACH) / ((performance.now() - begin) / 1000);
  };
  return { name: 'writers', run };
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

function report(what: string, { ours, limit, ratio, pairs }: PairedResult, floor: number): void {
  const detail = `${round(ours)}/s : ${round(limit)}/s, median of ${pairs} pairs`;
  print({ what, figure: ratio, unit: '×', must: 'AT_LEAST', floor, detail });
}

const BARE_UPDATE_ONE = `UPDATE facility SET account_created_on = '2021-07-12', version = version + 1 WHERE id = $1`;
const BARE_INSERT_ONE = `INSERT INTO milestone_event (facility_id, kind, verb, day, learnt_at, source, account_id)
  VALUES ($1, ${KIND.ACCOUNT_CREATED}, ${VERB.SET}, '2021-07-12', now(), ${SOURCES.MINISTRY}, $2)`;
const BARE_UPDATE_VISIT = `UPDATE facility SET visit_on = $2, version = version + 1 WHERE id = $1`;
