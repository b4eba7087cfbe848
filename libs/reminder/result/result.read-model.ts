import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import { CheckHistoryReadModel } from '#qualification';
import { seesReminders } from '../reminder-viewer.rules.js';
import type { ReminderCondition } from '../vocabulary.js';
import {
  countChecks,
  WINDOWS,
  type CheckEntry,
  type CountRow,
  type WindowDays,
} from './count-checks.rules.js';
import { differenceOf, verdictOf, type Difference, type Share, type Verdict } from './difference.rules.js';
import { CHECK_ENTRIES, COUNTS } from './entries.sql.js';

/** What was done within so many days of falling due, by those reminded and by those held out. */
export interface UpliftWindow {
  readonly days: WindowDays;
  readonly reminded: Share;
  readonly heldOut: Share;
  /** In shares of 1, with a 95 % interval; null: one of the groups is nobody. */
  readonly difference: Difference | null;
  readonly verdict: Verdict;
}

export interface Uplift {
  readonly ruleId: number | null;
  readonly campaignId: number | null;
  /** Of the rule or campaign. */
  readonly name: string;
  /** What is asked for; null: a campaign without a condition, which asks for nothing that could be counted. */
  readonly condition: ReminderCondition | null;
  /** Facilities drawn so far, also those whose window is not over. */
  readonly drawnReminded: number;
  readonly drawnHeldOut: number;
  /** 7, 14 and 30 days; empty without a condition. */
  readonly windows: readonly UpliftWindow[];
}

const SOURCES = `
  SELECT id AS "ruleId", NULL::int AS "campaignId", name, condition FROM reminder_rule
  WHERE id IN (SELECT rule_id FROM reminder WHERE status = 'HELD_OUT')
  UNION ALL SELECT NULL, id, name, condition FROM reminder_campaign
  WHERE id IN (SELECT campaign_id FROM reminder WHERE status = 'HELD_OUT') ORDER BY 1, 2`;

/** Does it work? The asked-for step of those reminded against that of those held out at random. Of the ministry. */
@Injectable()
export class ResultReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checks: CheckHistoryReadModel,
    private readonly clock: Clock,
  ) {}

  /** Rules, then campaigns, that held somebody out; null: not for this viewer. */
  async uplift(viewer: Viewer): Promise<Uplift[] | null> {
    if (!seesReminders(viewer)) return null;
    const now = this.clock.now();
    const [sources, counted, checked] = await Promise.all([
      this.dataSource.query<Pick<Uplift, 'ruleId' | 'campaignId' | 'name' | 'condition'>[]>(SOURCES),
      this.dataSource.query<CountRow[]>(COUNTS, [now]),
      this.dataSource.query<CheckEntry[]>(CHECK_ENTRIES),
    ]);
    const rows = [...counted, ...countChecks(checked, await this.checks.firstAfter(checked), now)];
    return sources.map((source) => {
      const own = rows.filter(
        ({ ruleId, campaignId }) => ruleId === source.ruleId && campaignId === source.campaignId,
      );
      return upliftOf(
        source,
        own.find(({ heldOut }) => !heldOut),
        own.find(({ heldOut }) => heldOut),
      );
    });
  }
}

function upliftOf(
  source: Pick<Uplift, 'ruleId' | 'campaignId' | 'name' | 'condition'>,
  reminded: CountRow | undefined,
  heldOut: CountRow | undefined,
): Uplift {
  const windows = WINDOWS.map((days) => {
    const one = shareOf(reminded, days);
    const other = shareOf(heldOut, days);
    const difference = differenceOf(one, other);
    return { days, reminded: one, heldOut: other, difference, verdict: verdictOf(one, other) };
  });
  return {
    ...source,
    drawnReminded: reminded?.drawn ?? 0,
    drawnHeldOut: heldOut?.drawn ?? 0,
    windows: source.condition === null ? [] : windows,
  };
}

function shareOf(row: CountRow | undefined, days: WindowDays): Share {
  return { done: row?.[`done${days}`] ?? 0, of: row?.[`of${days}`] ?? 0 };
}
