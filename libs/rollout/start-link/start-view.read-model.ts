import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { nextBusinessDay, type Day } from '#calendar';
import { Clock } from '#platform';
import { FURTHEST_AHEAD_DAYS, openSpan } from '../facility-case.rules.js';
import { readById } from '../facility-case.repository.js';
import { isInScope } from '../facility-scope.js';
import { KIND, type Milestone } from '../milestone.rules.js';
import { plannedStarts } from '../record.rules.js';
import { poolSession } from '../sql-session.js';
import { lackingForStart, SET_UP_SAYS } from './start-date.rules.js';

/** What the form of the start date needs to know of a facility. */
export interface StartView {
  readonly facilityId: number;
  readonly code: string;
  readonly name: string;
  readonly version: number;
  readonly today: Day;
  readonly nextBusinessDay: Day;
  /** Last day one may enter. */
  readonly latest: Day;
  /** The start date that stands: planned, or the day operation began. null: none. */
  readonly startsOn: Day | null;
  /** It has begun: no longer changed here. */
  readonly operating: boolean;
  /** Since when it is ready (set up and tested); null: nobody has said so. A start before it is refused. */
  readonly readySince: Day | null;
  /** What a start today lacks and the question 「設定と接続テストは終わりましたか」 states. */
  readonly asks: readonly Milestone[];
  /** What it lacks that cannot be stated here: the application for the reader. */
  readonly lacks: readonly Milestone[];
  readonly closed: boolean;
}

@Injectable()
export class StartViewReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** null: absent or out of scope. */
  async ofFacility(viewer: Viewer, facilityId: number): Promise<StartView | null> {
    const file = (await readById(poolSession(this.dataSource), [facilityId])).byId.get(facilityId);
    if (!file || !isInScope(viewer, facilityId, file.vendorId)) return null;
    const [entry] = await this.dataSource.query<{ code: string; name: string }[]>(
      'SELECT code, name FROM facility WHERE id = $1',
      [facilityId],
    );
    const today = this.clock.today();
    const { facility, version } = file;
    const { history } = facility;
    const open = openSpan(history, KIND.OPERATING);
    const lacking = lackingForStart(facility, today);
    return {
      facilityId,
      ...entry!,
      version,
      today,
      nextBusinessDay: nextBusinessDay(today),
      latest: today + FURTHEST_AHEAD_DAYS,
      startsOn: open?.from ?? null,
      operating: open !== undefined && plannedStarts(facility, today).length === 0,
      readySince: openSpan(history, KIND.READY)?.from ?? null,
      asks: lacking.filter((milestone) => SET_UP_SAYS.includes(milestone)),
      lacks: lacking.filter((milestone) => !SET_UP_SAYS.includes(milestone)),
      closed: !openSpan(history, KIND.REGISTERED),
    };
  }
}
