import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import { startOfJapanDay, type Day } from '#calendar';
import { intervalsOf } from '#adoption';
import { Clock } from '#platform';
import type { EnquirySource, EnquiryState } from './enquiry-state.js';
import { TOPIC_NAMES, type Topic } from './topic.rules.js';
import { isStaff } from './support-viewer.rules.js';

/** AND across fields, OR within one. Days are Japan days. */
export interface EnquiryFilter {
  readonly topics?: readonly Topic[] | null;
  readonly states?: readonly EnquiryState[] | null;
  readonly source?: EnquirySource | null;
  /** 10 digits. */
  readonly facilityCode?: string | null;
  readonly ownerId?: number | null;
  readonly withoutOwner?: boolean | null;
  /** Not closed, and to be looked at again by that day. */
  readonly followUpUntil?: Day | null;
  /** Not closed at the end of that day. */
  readonly openOn?: Day | null;
  readonly askedFrom?: Day | null;
  readonly askedUntil?: Day | null;
}

export interface EnquiryEntry {
  readonly id: number;
  readonly version: number;
  readonly facilityId: number;
  readonly topic: Topic;
  readonly text: string;
  readonly answer: string;
  readonly followUpOn: Day | null;
  readonly state: EnquiryState;
  readonly source: EnquirySource;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
  /** Display names; null for the facility itself: who sits in the call centre is not its business. */
  readonly by: string | null;
  readonly owner: { readonly id: number; readonly name: string } | null;
}

export interface EnquiryPage {
  readonly rows: EnquiryEntry[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** Enquiries, open at the end of and asked within each week; weeks end on Sunday. */
export interface EnquiryTimeline {
  readonly days: Day[];
  readonly complete: boolean[];
  readonly series: { readonly topic: Topic; readonly open: number[]; readonly asked: number[] }[];
}

const END_OF = (parameter: string) =>
  `((date '1970-01-01' + ${parameter}::int + 1)::timestamp AT TIME ZONE 'Asia/Tokyo')`;
const START_OF = (parameter: string) =>
  `((date '1970-01-01' + ${parameter}::int)::timestamp AT TIME ZONE 'Asia/Tokyo')`;

// $1 … $10 as in parametersOf; null restricts nothing.
const CONDITIONS = `($1::int[] IS NULL OR e.facility_id = ANY($1))
  AND ($2::text[] IS NULL OR e.topic = ANY($2)) AND ($3::text[] IS NULL OR e.state = ANY($3))
  AND ($4::text IS NULL OR e.source = $4)
  AND ($5::text IS NULL OR e.facility_id IN (SELECT c.facility_id FROM facility_code c WHERE c.code = $5::bpchar))
  AND ($6::int IS NULL OR e.owner_id IS NOT DISTINCT FROM nullif($6, 0))
  AND ($7::int IS NULL OR (e.state <> 'CLOSED' AND e.follow_up_on <= date '1970-01-01' + $7::int))
  AND ($8::int IS NULL OR (e.asked_at < ${END_OF('$8')} AND (e.closed_at IS NULL OR e.closed_at >= ${END_OF('$8')})))
  AND ($9::int IS NULL OR e.asked_at >= ${START_OF('$9')}) AND ($10::int IS NULL OR e.asked_at < ${END_OF('$10')})`;

const ROWS = `SELECT e.id, e.version, e.facility_id AS "facilityId", e.topic, e.text, e.answer,
    e.follow_up_on - date '1970-01-01' AS "followUpOn", e.state, e.source, e.asked_at AS "askedAt",
    e.closed_at AS "closedAt", a.display_name AS by,
    CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.display_name) END AS owner
  FROM enquiry e LEFT JOIN account a ON a.id = e.account_id LEFT JOIN account o ON o.id = e.owner_id
  WHERE ${CONDITIONS} AND ($11::int IS NULL OR e.id < $11) ORDER BY e.id DESC LIMIT $12`;
const COUNT = `SELECT count(*)::int AS count FROM enquiry e WHERE ${CONDITIONS}`;

/** What was asked: staff all of it, a facility its own, nobody else any. */
@Injectable()
export class EnquiryReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Newest first; null: not for this viewer.
   * @param after id of the last row of the page before
   */
  async page(
    viewer: Viewer,
    filter: EnquiryFilter,
    first: number,
    after: number | null,
  ): Promise<EnquiryPage | null> {
    const parameters = parametersOf(viewer, filter);
    if (!parameters) return null;
    const [rows, [total]] = await Promise.all([
      this.dataSource.query<EnquiryEntry[]>(ROWS, [...parameters, after, first + 1]),
      this.dataSource.query<{ count: number }[]>(COUNT, parameters),
    ]);
    const shown = rows.slice(0, first);
    return {
      rows: isStaff(viewer) ? shown : shown.map((row) => ({ ...row, by: null, owner: null })),
      hasNextPage: rows.length > first,
      totalCount: total!.count,
    };
  }

  /** null: none of the viewer's. */
  async byId(viewer: Viewer, id: number): Promise<EnquiryEntry | null> {
    const parameters = parametersOf(viewer, {});
    if (!parameters) return null;
    const [row] = await this.dataSource.query<EnquiryEntry[]>(ROWS, [...parameters, id + 1, 1]);
    return row?.id === id ? row : null;
  }

  /** Counted with the conditions of {@link page}, so that a column and its rows agree. null: staff only. */
  async timeline(viewer: Viewer, from: Day, to: Day): Promise<EnquiryTimeline | null> {
    if (!isStaff(viewer)) return null;
    const { days, complete } = intervalsOf('WEEK', from, to, this.clock.today(), this.clock.now());
    const begins = days.map((_, index) => (index === 0 ? from : days[index - 1]! + 1));
    const counts = await this.dataSource.query<{ week: number; topic: Topic; open: number; asked: number }[]>(
      `SELECT w.ordinality::int - 1 AS week, e.topic,
         count(*) FILTER (WHERE e.closed_at IS NULL OR e.closed_at >= w.ends)::int AS open,
         count(*) FILTER (WHERE e.asked_at >= w.begins)::int AS asked
       FROM unnest($1::timestamptz[], $2::timestamptz[]) WITH ORDINALITY w(begins, ends, ordinality)
       JOIN enquiry e ON e.asked_at < w.ends GROUP BY 1, 2`,
      [begins.map(startOfJapanDay), days.map((day) => startOfJapanDay(day + 1))],
    );
    const series = TOPIC_NAMES.map((topic) => ({
      topic,
      open: days.map(() => 0),
      asked: days.map(() => 0),
    }));
    for (const { week, topic, open, asked } of counts) {
      const line = series.find((each) => each.topic === topic);
      if (!line) continue;
      line.open[week] = open;
      line.asked[week] = asked;
    }
    return { days, complete, series };
  }
}

/** null: this viewer sees no enquiry. */
function parametersOf(viewer: Viewer, filter: EnquiryFilter): unknown[] | null {
  const scope = scopeOf(viewer);
  if (scope.kind !== 'ALL' && scope.kind !== 'FACILITIES') return null;
  return [
    scope.kind === 'FACILITIES' ? scope.facilityIds : null,
    listOrNull(filter.topics),
    listOrNull(filter.states),
    filter.source ?? null,
    filter.facilityCode ?? null,
    filter.withoutOwner ? 0 : (filter.ownerId ?? null),
    filter.followUpUntil ?? null,
    filter.openOn ?? null,
    filter.askedFrom ?? null,
    filter.askedUntil ?? null,
  ];
}

function listOrNull<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list && list.length > 0 ? list : null;
}
