import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ResultReadModel, ResultRowsReadModel, WINDOWS, type Share, type Uplift } from '#reminder';
import { InputError } from '../graphql/input-error.js';
import { checkedFirst, decodePageCursor, encodePageCursor } from '../graphql/page-cursor.js';
import type {
  ReminderResultRowPageType,
  ReminderResultRowsArgs,
  ReminderResultType,
  ReminderShareType,
} from './result.types.js';

/** What reminders did, in the words of the schema: percent and points are made here, the browser never divides. */
@Injectable()
export class ResultViews {
  constructor(
    private readonly results: ResultReadModel,
    private readonly rows: ResultRowsReadModel,
  ) {}

  async list(viewer: Viewer): Promise<ReminderResultType[] | null> {
    const results = await this.results.uplift(viewer);
    return results && results.map(resultObject);
  }

  async page(
    viewer: Viewer,
    { ruleId = null, campaignId = null, days: asked, heldOut, doneOnly, ...place }: ReminderResultRowsArgs,
  ): Promise<ReminderResultRowPageType | null> {
    const first = checkedFirst(place.first);
    const days = asked == null ? null : WINDOWS.find((each) => each === asked);
    if (days === undefined) throw new InputError('BAD_INTERVAL', 'days');
    const [after = 0] = (decodePageCursor(place.after, ['number']) ?? []) as number[];
    const question = { ruleId, campaignId, heldOut, days, doneOnly };
    const page = await this.rows.page(viewer, question, first, after);
    if (!page) return null;
    const { rows, hasNextPage, totalCount } = page;
    return {
      nodes: rows,
      totalCount,
      nextCursor: hasNextPage ? encodePageCursor([rows.at(-1)!.facilityId]) : null,
    };
  }
}

function resultObject({ windows, ...result }: Uplift): ReminderResultType {
  return {
    ...result,
    windows: windows.map(({ difference, reminded, heldOut, ...window }) => ({
      ...window,
      reminded: shareObject(reminded),
      heldOut: shareObject(heldOut),
      uplift: difference && percent(difference.difference),
      lower: difference && percent(difference.lower),
      upper: difference && percent(difference.upper),
    })),
  };
}

function shareObject({ done, of }: Share): ReminderShareType {
  return { done, of, rate: of === 0 ? null : percent(done / of) };
}

/** To 0.1; never −0, which a page would print with its sign. */
function percent(share: number): number {
  return Math.round(share * 1_000) / 10 + 0;
}
