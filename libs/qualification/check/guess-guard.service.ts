import { Injectable } from '@nestjs/common';
import { AuditService, type Viewer } from '#access';
import { logger } from '#platform';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import type { CheckingFacility } from './facility-gate.js';
import { isGuessing, windowOf, type GuessWindow } from './guess.rules.js';

/** A window with what this process has not yet said to the table. */
interface Count {
  readonly began: number;
  /** As the table had it when this process last wrote to it. */
  said: GuessWindow;
  /** Since then. */
  checks: number;
  misses: number;
  running: number;
}

/** Who asked; nobody where a batch is worked off. */
type Asker = Viewer | { readonly accountId: null };

/** More counters than any reception has; without it, a thousand guesses sent at once would all be let in. */
const MOST_AT_ONCE = 50;
const MOST_REMEMBERED = 50_000;

const SAY: Statement = {
  name: 'qualification-say-misses',
  text: `INSERT INTO qualification.guess_window AS w (facility_id, began_at, checks, misses) VALUES ($1, $2, $3, $4)
    ON CONFLICT (facility_id, began_at) DO UPDATE
      SET checks = w.checks + excluded.checks, misses = w.misses + excluded.misses
    RETURNING checks, misses`,
};
const REPORT: Statement = {
  name: 'qualification-report-guessing',
  text: `UPDATE qualification.guess_window SET reported_at = now()
    WHERE facility_id = $1 AND began_at = $2 AND reported_at IS NULL RETURNING checks`,
};

/** Asks for the next check to wait where a facility seems to try numbers out, and says so in log and audit, once a window. */
@Injectable()
export class GuessGuard {
  private counts = new Map<number, Count>();

  constructor(
    private readonly database: QualificationDatabase,
    private readonly audit: AuditService,
  ) {}

  /** false: not now. Every true must be followed by {@link leave}. */
  enter(facilityId: number): boolean {
    const count = this.countOf(facilityId);
    const window = {
      checks: count.said.checks + count.checks,
      misses: count.said.misses + count.misses,
    };
    if (isGuessing(window) || count.running >= MOST_AT_ONCE) return false;
    count.running += 1;
    return true;
  }

  /** `checks`, of them `misses`, have been answered. Only misses are written down, with the checks since the last one. */
  async leave(viewer: Asker, facility: CheckingFacility, checks: number, misses: number): Promise<void> {
    const count = this.countOf(facility.id);
    count.running = Math.max(0, count.running - 1);
    await this.count(viewer, facility, checks, misses);
  }

  /** As {@link leave} for what did not enter here: the cards of a batch. */
  async count(asker: Asker, facility: CheckingFacility, checks: number, misses: number): Promise<void> {
    const count = this.countOf(facility.id);
    count.checks += checks;
    count.misses += misses;
    if (count.misses === 0) return;
    const { checks: newChecks, misses: newMisses } = count;
    count.checks = 0;
    count.misses = 0;
    const began = new Date(count.began);
    // until the table has answered, they count as said: a guess meanwhile must not slip in
    count.said = { checks: count.said.checks + newChecks, misses: count.said.misses + newMisses };
    const [said] = await this.database.rows<{ checks: number; misses: number }>(SAY, [
      facility.id,
      began,
      newChecks,
      newMisses,
    ]);
    if (said!.misses > count.said.misses) count.said = said!;
    if (isGuessing(said!)) await this.report(asker, facility, began);
  }

  private async report(asker: Asker, facility: CheckingFacility, began: Date): Promise<void> {
    const first = await this.database.rows(REPORT, [facility.id, began]);
    if (first.length === 0) return;
    logger.warn({ facility: facility.code }, 'many cards asked for that nobody has: checks wait');
    await this.audit.note(asker, {
      action: 'CHECKS_THROTTLED',
      subject: facility.code,
      found: false,
      address: null,
    });
  }

  private countOf(facilityId: number): Count {
    const began = windowOf(Date.now());
    const known = this.counts.get(facilityId);
    if (known?.began === began) return known;
    if (this.counts.size > MOST_REMEMBERED) this.counts = new Map();
    const count = {
      began,
      said: { checks: 0, misses: 0 },
      checks: 0,
      misses: 0,
      running: known?.running ?? 0,
    };
    this.counts.set(facilityId, count);
    return count;
  }
}
