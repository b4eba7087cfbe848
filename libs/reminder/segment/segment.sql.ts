import type { ChangeFilter, FacilityFilter, Measure } from '#adoption';
import { isoFromDay } from '#calendar';
import { FACILITY_TYPES, normaliseCode, searchText } from '#facility';
import { BLOCKERS, KIND, MILESTONE_GRAPH, MILESTONES, STAGE_OF_MASK, STAGES, type Milestone } from '#rollout';
import { has, heldOn, lacks, type Look } from '../condition/state.sql.js';
import type { SqlParameters } from '../sql-parameters.js';

/** The plan of the declaration, as in libs/adoption/plan-target.ts. */
const PLAN_TARGET_MONTH = 202109;

const columnOf = (milestone: Milestone): string => `f.${milestone.toLowerCase()}_on`;

/**
 * A list's filter as conditions on the facilities `f` open today: the same facilities as the cube finds as of today
 * (libs/adoption/question/row-filter.ts), here for the worker, which has no cube.
 */
export function segmentSql(filter: FacilityFilter, look: Look, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  const any = <T>(
    list: readonly T[] | null | undefined,
    column: string,
    type: string,
    toSql: (value: T) => unknown,
  ) => {
    if (list?.length) conditions.push(`${column} = ANY(${parameters.add(list.map(toSql), type)})`);
  };
  any(filter.types, 'f.type', 'int[]', (type) => FACILITY_TYPES.indexOf(type));
  any(filter.prefectures, 'f.prefecture', 'int[]', Number);
  any(filter.vendors, 'f.vendor_id', 'int[]', (id) => id);
  any(filter.blockers, 'f.blocker', 'int[]', (blocker) => BLOCKERS[blocker]);
  if (filter.withoutVendor) conditions.push('f.vendor_id IS NULL');
  if (filter.facilityIds) conditions.push(`f.id = ANY(${parameters.add(filter.facilityIds, 'int[]')})`);
  for (const measure of filter.has ?? []) conditions.push(counted(measure, look));
  for (const measure of filter.lacks ?? []) conditions.push(notCounted(measure, look));
  if (filter.stages?.length) {
    const stages = new Set(filter.stages.map((stage) => STAGES.indexOf(stage)));
    const masks = Array.from(STAGE_OF_MASK.keys()).filter((mask) => stages.has(STAGE_OF_MASK[mask]!));
    conditions.push(`(${maskOf(look)}) = ANY(${parameters.add(masks, 'int[]')})`);
  }
  if (filter.waitingDaysAtLeast != null) {
    const days = parameters.add(filter.waitingDaysAtLeast, 'int');
    conditions.push(`(${waitingSince(look)}) <= ${look.today} - ${days}`);
  }
  if (filter.gained) {
    conditions.push(
      counted(filter.gained.measure, look),
      `NOT ${countedThen(filter.gained, look, parameters)}`,
    );
  }
  if (filter.lost) {
    conditions.push(notCounted(filter.lost.measure, look), countedThen(filter.lost, look, parameters));
  }
  if (filter.search?.trim()) conditions.push(found(filter.search, parameters));
  return conditions;
}

/** Whether a filter leaves every open facility in. */
export function isEverybody(filter: FacilityFilter): boolean {
  return (
    segmentSql(filter, { today: '', only: null, lastChecks: () => '' }, { values: [], add: () => '' })
      .length === 0
  );
}

function counted(measure: Measure, look: Look): string {
  switch (measure) {
    case 'OPEN':
      return 'true';
    case 'PLAN_ANSWERED':
      return 'f.planned_month IS NOT NULL';
    case 'PLANNED_BY_TARGET':
      return `f.planned_month <= ${PLAN_TARGET_MONTH}`;
    default:
      return has(measure, look);
  }
}

function notCounted(measure: Measure, look: Look): string {
  switch (measure) {
    case 'OPEN':
      return 'false';
    case 'PLAN_ANSWERED':
      return 'f.planned_month IS NULL';
    case 'PLANNED_BY_TARGET':
      return `(f.planned_month IS NULL OR f.planned_month > ${PLAN_TARGET_MONTH})`;
    default:
      return lacks(measure, look);
  }
}

function maskOf(look: Look): string {
  return MILESTONES.map((milestone, bit) => `(${has(milestone, look)} IS TRUE)::int << ${bit}`)
    .map((term) => `(${term})`)
    .join(' + ');
}

/** As libs/adoption/cube/waiting.rules.ts: since the latest met prerequisite of the stage, else since the opening. */
function waitingSince(look: Look): string {
  const stageOfMask = `(ARRAY[${[...STAGE_OF_MASK].join(',')}])[1 + ${maskOf(look)}]`;
  const opened = `greatest((SELECT log_began_on FROM instance), f.opened_on)`;
  const cases = MILESTONES.map((milestone, stage) => {
    const { requires, follows } = MILESTONE_GRAPH[milestone];
    const met = [...requires, ...follows].map(
      (before) => `CASE WHEN ${has(before, look)} THEN ${columnOf(before)} END`,
    );
    const since = met.length === 0 ? opened : `coalesce(greatest(${met.join(', ')}), ${opened})`;
    return `WHEN ${stage} THEN ${since}`;
  });
  return `CASE ${stageOfMask} ${cases.join(' ')} END`;
}

/** Counted on an earlier day: open and the measure held. */
function countedThen({ measure, since }: ChangeFilter, { only }: Look, parameters: SqlParameters): string {
  const day = parameters.add(isoFromDay(since), 'date');
  const registered = `f.id IN (SELECT facility_id FROM ${heldOn(KIND.REGISTERED, day, only)} o)`;
  if (measure === 'OPEN') return `(${registered})`;
  const kind =
    measure === 'PLAN_ANSWERED' || measure === 'PLANNED_BY_TARGET' ? KIND.PLANNED_MONTH : KIND[measure];
  const value = measure === 'PLANNED_BY_TARGET' ? `WHERE value <= ${PLAN_TARGET_MONTH}` : '';
  return `(${registered} AND f.id IN (SELECT facility_id FROM ${heldOn(kind, day, only)} m ${value}))`;
}

const CODE = /^(\d{7}|\d{9}|\d{10})$/;

/** Any part of the name, as searchText (libs/facility) has it; or a code of 10, 9 or 7 digits, an earlier one too. */
function found(search: string, parameters: SqlParameters): string {
  const text = searchText(search);
  const name = `regexp_replace(regexp_replace(regexp_replace(lower(normalize(f.name, NFKC)), '\\s+', '', 'g'),
    '[‐‑‒–—―−]', '-', 'g'), '(?<=[0-9])ー(?=[0-9])', '-', 'g')`;
  const inName = `strpos(${name}, ${parameters.add(text, 'text')}) > 0`;
  const code = normaliseCode(text);
  if (!CODE.test(code)) return inName;
  return `(${inName} OR f.id IN (SELECT facility_id FROM facility_code WHERE ${codeCondition(code, parameters)}))`;
}

function codeCondition(code: string, parameters: SqlParameters): string {
  if (code.length === 10) return `code = ${parameters.add(code, 'bpchar')}`;
  const seven = `right(code, 7) = ${parameters.add(code.slice(-7), 'text')}`;
  if (code.length === 7) return seven;
  const head = parameters.add(Number(code.slice(0, 2)), 'int');
  // or ten digits whose leading zero a spreadsheet has eaten
  return `${seven} AND (left(code, 2)::int = ${head} OR left(code, 3)::int = ${head})`;
}
