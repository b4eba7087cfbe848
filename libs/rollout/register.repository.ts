import { ALWAYS, type Day } from '#calendar';
import type { FacilityWrite } from './milestone-event.repository.js';
import { KIND, type Verb } from './milestone.rules.js';
import { codeSpansOf, entryOf, type RegisterEntry, type RegisterEvent } from './register-entry.rules.js';
import type { SqlSession } from './sql-session.js';

interface RegisterRow {
  facility_id: number;
  id: number;
  verb: Verb;
  day: Day | null;
  value: number | null;
  retracts: number | null;
  detail: RegisterEntry | null;
}

const READ = {
  name: 'rollout-register-read',
  text: `select facility_id, id, verb, day - date '1970-01-01' as day, value, retracts, detail
    from milestone_event where facility_id = any($1) and kind = ${KIND.REGISTERED} order by id`,
};
const UPDATE_ENTRY = {
  name: 'rollout-register-update',
  text: `update facility f set code = i.code, name = i.name, municipality = i.municipality, postal_code = i."postalCode",
      address = i.address, phone = i.phone, email = i.email, type_inferred = i."typeInferred"
    from jsonb_to_recordset($1::jsonb) as i(id int, code text, name text, municipality text, "postalCode" text,
      address text, phone text, email text, "typeInferred" boolean)
    where f.id = i.id`,
};
const FORGET_CODES = {
  name: 'rollout-codes-forget',
  text: `delete from facility_code where facility_id = any($1)`,
};
const INSERT_CODES = {
  name: 'rollout-codes-insert',
  text: `insert into facility_code (facility_id, code, valid_from, valid_until)
    select i.id, i.code, date '1970-01-01' + i."validFrom", date '1970-01-01' + i."validUntil"
    from jsonb_to_recordset($1::jsonb) as i(id int, code text, "validFrom" int, "validUntil" int)`,
};

/** Events of the register with their entries, by facility. */
export async function readRegister(
  session: SqlSession,
  ids: readonly number[],
): Promise<Map<number, RegisterEvent[]>> {
  const rows = await session.rows<RegisterRow>(READ, [ids]);
  const byFacility = new Map<number, RegisterEvent[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    byFacility.get(row.facility_id)!.push({
      id: Number(row.id),
      kind: KIND.REGISTERED,
      verb: row.verb,
      day: row.day ?? ALWAYS,
      value: row.value ?? 0,
      retracts: Number(row.retracts ?? 0),
      detail: row.detail,
    });
  }
  return byFacility;
}

/**
 * Name, address, contact and codes of the state rows as the log now has them, where one of the writes is about them.
 * After the writes, in the same transaction. Throws 23505 on `facility_code_current` when another facility has the code.
 */
export async function refreshRegister(session: SqlSession, writes: readonly FacilityWrite[]): Promise<void> {
  const ids = writes.filter(touchesRegister).map(({ facilityId }) => facilityId);
  if (ids.length === 0) return;
  const register = await readRegister(session, ids);
  const entries = [...register]
    .flatMap(([id, events]) => ({ id, ...entryOf(events) }))
    .filter((row) => row.code);
  const codes = [...register].flatMap(([id, events]) => codeSpansOf(events).map((span) => ({ id, ...span })));
  await session.rows(UPDATE_ENTRY, [JSON.stringify(entries)]);
  await session.rows(FORGET_CODES, [ids]);
  await session.rows(INSERT_CODES, [JSON.stringify(codes)]);
}

export function touchesRegister({ events }: FacilityWrite): boolean {
  return events.some(({ kind }) => kind === KIND.REGISTERED);
}
