import { ALWAYS } from '#calendar';
import { KIND, VERB, type RegisterEntry } from '#rollout';
import type { RowWriter } from './copy-rows.js';
import type { DemoCountry } from './generate-demo.js';
import { instantOf } from './learning.rules.js';
import type { WrittenLog } from './written-log.js';

/** Columns of `milestone_event` in the order {@link eventRow} writes them; era and xid take their defaults. */
export const EVENT_COLUMNS = [
  'id',
  'facility_id',
  'vendor_id',
  'kind',
  'verb',
  'day',
  'value',
  'retracts',
  'learnt_at',
  'source',
  'batch_id',
  'detail',
] as const;

/** Kinds whose events have no value: stored as NULL. */
const WITHOUT_VALUE: ReadonlySet<number> = new Set([
  KIND.ACCOUNT_CREATED,
  KIND.USE_APPLIED,
  KIND.READY,
  KIND.OPERATING,
]);
const REASON = JSON.stringify({ reason: '入力誤りのため' });

/** Writes the event at a position of the written log. */
export function eventRow({ registry, log }: DemoCountry, written: WrittenLog): RowWriter {
  const start = instantOf(0).getTime() / 1000;
  return (rows, position) => {
    const index = written.order[position]!;
    const facility = log.facility[index]!;
    const kind = log.kind[index]!;
    const verb = log.verb[index]!;
    const day = log.day[index]!;
    const sets = verb === VERB.SET;
    rows.row();
    rows.int64(position + 1);
    rows.int32(facility || null);
    rows.int32(log.vendor[index]! || null);
    rows.int16(kind);
    rows.int16(verb);
    rows.date(verb === VERB.RETRACT || day === ALWAYS ? null : day);
    rows.int32(sets && !WITHOUT_VALUE.has(kind) ? log.value[index]! : null);
    rows.int64(verb === VERB.RETRACT ? written.ids[log.retracts[index]!]! : null);
    rows.instant(start + log.learnt[index]!);
    rows.int16(log.source[index]!);
    rows.int32(log.batch[index]! || null);
    if (verb === VERB.RETRACT) rows.jsonb(REASON);
    else if (kind !== KIND.REGISTERED || !sets) rows.nothing();
    else rows.jsonb(jsonOf(log.entries.get(index) ?? registry.entries[facility - 1]!));
  };
}

/** JSON.stringify, six times as fast; invented texts hold nothing that JSON would have to escape. */
function jsonOf(entry: RegisterEntry): string {
  const { code, name, municipality, postalCode, address, phone, email, typeInferred } = entry;
  return (
    `{"code":"${code}","name":"${name}","municipality":"${municipality}","postalCode":${quoted(postalCode)},` +
    `"address":"${address}","phone":${quoted(phone)},"email":${quoted(email)},"typeInferred":${typeInferred}}`
  );
}

function quoted(text: string | null): string {
  return text === null ? 'null' : `"${text}"`;
}
