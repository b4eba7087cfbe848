import { ALWAYS, NEVER } from '#calendar';
import { foldFacility, MILESTONES, stateOf } from '#rollout';
import type { RowWriter } from './copy-rows.js';
import type { DemoCountry } from './generate-demo.js';
import type { WrittenLog } from './written-log.js';

/** Columns of the state row in the order {@link facilityRow} writes them; `version` takes its default. */
export const FACILITY_COLUMNS = [
  'id',
  'code',
  'type',
  'type_inferred',
  'prefecture',
  'municipality',
  'name',
  'postal_code',
  'address',
  'phone',
  'email',
  'opened_on',
  'closed_on',
  'vendor_id',
  'planned_month',
  'blocker',
  'readers',
  'visit_on',
  'certificate_expires_on',
  ...MILESTONES.map((milestone) => `${milestone.toLowerCase()}_on`),
] as const;

/** Writes the state row of the facility with id index + 1: the fold of its events, like every state row. */
export function facilityRow({ registry, amendments }: DemoCountry, written: WrittenLog): RowWriter {
  return (rows, index) => {
    const entry = amendments.get(index)?.entry ?? registry.entries[index]!;
    const state = stateOf(foldFacility(written.eventsOf(index + 1)));
    rows.row();
    rows.int32(index + 1);
    rows.text(entry.code);
    rows.int16(state.type);
    rows.boolean(entry.typeInferred);
    rows.int16(state.prefecture);
    rows.text(entry.municipality);
    rows.text(entry.name);
    rows.text(entry.postalCode);
    rows.text(entry.address);
    rows.text(entry.phone);
    rows.text(entry.email);
    rows.date(state.openedOn);
    rows.date(state.closedOn);
    rows.int32(state.vendorId);
    rows.int32(state.plannedMonth);
    rows.int16(state.blocker);
    rows.int16(state.readers);
    rows.date(state.visitOn);
    rows.date(state.certificateExpiresOn);
    for (const day of state.milestones) rows.date(day);
  };
}

export const CODE_COLUMNS = ['facility_id', 'code', 'valid_from', 'valid_until'] as const;

interface CodeSpan {
  facility: number;
  code: string;
  from: number;
  until: number;
}

/** One span a facility, two where the code changed. */
export function codeSpans({ registry, amendments }: DemoCountry): CodeSpan[] {
  const spans: CodeSpan[] = [];
  for (let index = 0; index < registry.count; index += 1) {
    const { code } = registry.entries[index]!;
    const from = registry.opened[index]!;
    const amendment = amendments.get(index);
    const until = amendment && amendment.entry.code !== code ? amendment.day : NEVER;
    spans.push({ facility: index + 1, code, from, until });
    if (until !== NEVER)
      spans.push({ facility: index + 1, code: amendment!.entry.code, from: until, until: NEVER });
  }
  return spans;
}

export function codeRow(spans: readonly CodeSpan[]): RowWriter {
  return (rows, index) => {
    const { facility, code, from, until } = spans[index]!;
    rows.row();
    rows.int32(facility);
    rows.text(code);
    rows.date(from === ALWAYS ? null : from);
    rows.date(until === NEVER ? null : until);
  };
}
