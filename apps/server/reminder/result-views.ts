import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ResultReadModel, type Share, type Uplift } from '#reminder';
import type { ReminderResultType, ReminderShareType } from './result.types.js';

/** What reminders did, in the words of the schema: percent and points are made here, the browser never divides. */
@Injectable()
export class ResultViews {
  constructor(private readonly results: ResultReadModel) {}

  async list(viewer: Viewer): Promise<ReminderResultType[] | null> {
    const results = await this.results.uplift(viewer);
    return results && results.map(resultObject);
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
