import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import { isoFromDay, startOfJapanDay, type Day } from '#calendar';
import { Clock, CONFIGURATION, type Configuration } from '#platform';
import { CheckHistoryReadModel } from '#qualification';
import { lastChecksJson } from '../ledger/audience.sql.js';
import { seesReminders } from '../reminder-viewer.rules.js';
import { landingPage } from '../template/landing.rules.js';
import { readReminderFacts } from '../template/reminder-facts.repository.js';
import { renderWords } from '../template/render-reminder.rules.js';
import type { Language } from '../template/topic.js';
import type { Channel } from '../vocabulary.js';
import { CHECK_ASKED, COUNT, ROWS, type ContactListRow } from './contact-list.sql.js';

export interface ContactListQuestion {
  /** MAIL leaves by itself: nobody is on a list of it. */
  readonly channel: Channel;
  /** 1 … 47. */
  readonly prefecture?: number | null;
  /** Came on the list on this day or later: what was printed before is not printed again. */
  readonly listedFrom?: Day | null;
}

/** One facility that is to be called, written to on paper, or visited by the liaison of its prefecture. */
export interface ContactListEntry extends Omit<ContactListRow, 'template' | 'vendorId' | 'condition'> {
  /** The vendor is asked, not the facility. */
  readonly toVendor: boolean;
  /** What is asked for, in the words of the template with what is known now. */
  readonly subject: string;
  readonly text: string;
}

export interface ContactListPage {
  readonly rows: readonly ContactListEntry[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/**
 * The lists that reminders without mail come on: one line a facility, however many rules asked. A line stays until what was
 * asked is done; on the call list until somebody spoke with the facility. The call centre sees the call list, the ministry all.
 */
@Injectable()
export class ContactListReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checks: CheckHistoryReadModel,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * In order of facility id; null: not for this viewer.
   * @param after facility id of the last row of the page before
   */
  async page(
    viewer: Viewer,
    question: ContactListQuestion,
    page: { readonly first: number; readonly after: number | null },
    language: Language,
  ): Promise<ContactListPage | null> {
    if (!maySee(viewer, question.channel)) return null;
    const parameters = await this.parametersOf(question);
    const [rows, [total]] = await Promise.all([
      this.dataSource.query<ContactListRow[]>(ROWS, [...parameters, page.after, page.first + 1]),
      this.dataSource.query<{ count: number }[]>(COUNT, parameters),
    ]);
    const shown = await this.inWords(rows.slice(0, page.first), language);
    return { rows: shown, hasNextPage: rows.length > page.first, totalCount: total!.count };
  }

  private async parametersOf({ channel, prefecture, listedFrom }: ContactListQuestion): Promise<unknown[]> {
    const asked = await this.dataSource.query<{ id: number }[]>(CHECK_ASKED, [channel]);
    const lastChecks = lastChecksJson(await this.checks.lastDays(asked.map(({ id }) => id)));
    const from = listedFrom == null ? null : startOfJapanDay(listedFrom);
    return [channel, isoFromDay(this.clock.today()), lastChecks, prefecture ?? null, from];
  }

  private async inWords(rows: readonly ContactListRow[], language: Language): Promise<ContactListEntry[]> {
    const { manager } = this.dataSource;
    const facts = await readReminderFacts(
      manager,
      rows.map(({ facilityId }) => facilityId),
      this.clock.today(),
    );
    return rows.flatMap(({ template, vendorId, condition, ...row }) => {
      const known = facts.get(row.facilityId);
      if (!known) return [];
      const to = vendorId === null ? 'FACILITY' : 'VENDOR';
      const ask = landingPage(this.configuration.baseUrl, to, row.code, condition);
      return [{ ...row, toVendor: vendorId !== null, ...renderWords(template, language, known, ask) }];
    });
  }
}

function maySee(viewer: Viewer, channel: Channel): boolean {
  return seesReminders(viewer) || (channel === 'CALL_LIST' && scopeOf(viewer).kind === 'ALL');
}
