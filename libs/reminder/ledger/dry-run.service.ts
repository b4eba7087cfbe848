import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import type { CampaignForm } from '../campaign/campaign-form.js';
import { reminderProblem, type ReminderCode, type ReminderProblem } from '../reminder-problem.js';
import { seesReminders } from '../reminder-viewer.rules.js';
import type { RuleForm } from '../rule/rule.service.js';
import { isEverybody } from '../segment/segment.sql.js';
import { audienceSql, type Moment } from './audience.sql.js';
import { MomentReader } from './moment.read-model.js';
import { sourceOfForm, type ReminderSource } from './reminder-source.js';
import type { Channel, MovedReason, ReminderReason } from '../vocabulary.js';

/** A rule as it stands (`id`) or as typed, or a campaign. An id is needed to know whom it has reminded already. */
export type DryRunSource =
  | { readonly kind: 'RULE'; readonly id: number | null; readonly form: RuleForm }
  | { readonly kind: 'CAMPAIGN'; readonly id: number | null; readonly form: CampaignForm };

export interface DryRunCounts {
  /** Facilities in the segment of whom the condition holds long enough, and who are not reminded for now. */
  readonly total: number;
  /** Would be written to. */
  readonly sendable: number;
  /** Of those: leave later than at once, by why. */
  readonly moved: Readonly<Partial<Record<MovedReason, number>>>;
  /** Left out, by why. */
  readonly excluded: Readonly<Partial<Record<ReminderReason, number>>>;
  readonly firstDueAt: Date | null;
  readonly lastDueAt: Date | null;
}

export interface DryRunRow {
  readonly facilityId: number;
  readonly code: string;
  readonly name: string;
  readonly channel: Channel;
  /** Domain clock; null for who is left out. */
  readonly dueAt: Date | null;
  readonly movedReason: MovedReason | null;
  readonly excludedReason: ReminderReason | null;
}

export interface DryRun {
  readonly outcome: 'DRY_RUN';
  readonly counts: DryRunCounts;
  /** SEGMENT_OF_NOBODY, SEGMENT_OF_EVERYBODY, BUDGET_LEAVES_NOBODY, NOBODY_LEFT. */
  readonly warnings: readonly ReminderCode[];
  /** A page, in order of facility id. */
  readonly rows: readonly DryRunRow[];
}

const MOST_ROWS = 10_000;

/** What a rule or campaign would do now: the statement of the sweep without its INSERT. Of the ministry. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly moments: MomentReader,
  ) {}

  /**
   * @param page rows after this facility id, so many at most (a download asks page by page); only those of a reason, with
   *   `SENDABLE` those who would be written to
   */
  async run(
    viewer: Viewer,
    { kind, id, form }: DryRunSource,
    page: { after: number; first: number; only: ReminderReason | 'SENDABLE' | null },
  ): Promise<DryRun | ReminderProblem> {
    if (!seesReminders(viewer)) return reminderProblem('NOT_FOUND');
    const once = {
      waitingDays: 0,
      repeatDays: 1,
      maximum: 1,
      escalateTo: null,
      escalateAfter: null,
      sendAt: null,
    };
    const source = await sourceOfForm(this.dataSource, kind, { ...once, ...form, id });
    if (!source) return reminderProblem('TEMPLATE_NOT_FOUND', 'templateId');
    const moment = await this.moments.of(source, this.clock.now());
    const [counts, rows] = await Promise.all([
      this.counts(source, moment),
      page.first === 0 ? [] : this.rows(source, moment, page),
    ]);
    return { outcome: 'DRY_RUN', counts, warnings: warningsOf(source, counts), rows };
  }

  private async counts(source: ReminderSource, moment: Moment): Promise<DryRunCounts> {
    const audience = audienceSql(source, moment);
    const groups = await this.dataSource.query<Group[]>(
      `${audience.with} SELECT reason, moved, count(*)::int AS count, min(due_at) AS first, max(due_at) AS last
       FROM judged GROUP BY reason, moved`,
      audience.parameters.values,
    );
    const sendable = groups.filter(({ reason }) => reason === null);
    return {
      total: sum(groups),
      sendable: sum(sendable),
      moved: byKey(sendable, ({ moved }) => moved),
      excluded: byKey(groups, ({ reason }) => reason),
      firstDueAt: extreme(sendable, ({ first }) => first, Math.min),
      lastDueAt: extreme(sendable, ({ last }) => last, Math.max),
    };
  }

  private rows(
    source: ReminderSource,
    moment: Moment,
    { after, first, only }: { after: number; first: number; only: ReminderReason | 'SENDABLE' | null },
  ): Promise<DryRunRow[]> {
    const { with: audience, parameters } = audienceSql(source, moment);
    const wanted =
      only === null
        ? 'true'
        : only === 'SENDABLE'
          ? 'reason IS NULL'
          : `reason = ${parameters.add(only, 'text')}`;
    return this.dataSource.query<DryRunRow[]>(
      `${audience} SELECT facility_id AS "facilityId", code, name, channel, CASE WHEN reason IS NULL THEN due_at END AS "dueAt",
         CASE WHEN reason IS NULL THEN moved END AS "movedReason", reason AS "excludedReason"
       FROM judged WHERE ${wanted} AND facility_id > ${parameters.add(after, 'int')}
       ORDER BY facility_id LIMIT ${parameters.add(Math.min(first, MOST_ROWS), 'int')}`,
      parameters.values,
    );
  }
}

interface Group {
  readonly reason: ReminderReason | null;
  readonly moved: MovedReason | null;
  readonly count: number;
  readonly first: Date;
  readonly last: Date;
}

function warningsOf(
  { segment, condition }: ReminderSource,
  { total, sendable, excluded }: DryRunCounts,
): ReminderCode[] {
  if (total === 0) return ['SEGMENT_OF_NOBODY'];
  const warnings: ReminderCode[] = condition === null && isEverybody(segment) ? ['SEGMENT_OF_EVERYBODY'] : [];
  if (sendable > 0) return warnings;
  return [...warnings, excluded.BUDGET_USED === total ? 'BUDGET_LEAVES_NOBODY' : 'NOBODY_LEFT'];
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

function byKey<K extends string>(
  groups: readonly Group[],
  keyOf: (group: Group) => K | null,
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const group of groups) {
    const key = keyOf(group);
    if (key !== null) counts[key] = (counts[key] ?? 0) + group.count;
  }
  return counts;
}

function extreme(
  groups: readonly Group[],
  at: (group: Group) => Date,
  choose: (...values: number[]) => number,
): Date | null {
  return groups.length === 0 ? null : new Date(choose(...groups.map((group) => at(group).getTime())));
}
