import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { ViewPoint } from '#adoption';
import { FACILITY_TYPES } from '#facility';
import { ForecastAt } from '../forecast-at.js';
import { expectedDays, originOf, vendorsSeen } from '../forecast-views.rules.js';
import type { FacilitiesQuestion, ForecastFacilities } from '../forecast.types.js';
import { OUTLOOKS, outlookOf, queuedRows } from './queue-outlook.rules.js';

/** Facilities in queues, by whether they will be ready by the target day. null: not the viewer's to see. */
@Injectable()
export class QueueOutlookReadModel {
  constructor(private readonly at: ForecastAt) {}

  async facilities(
    viewer: Viewer,
    question: FacilitiesQuestion,
    point: ViewPoint = {},
  ): Promise<ForecastFacilities | null> {
    const mine = vendorsSeen(viewer);
    const found = mine && (await this.at.find(viewer, point));
    if (!found) return null;
    const { kept } = found;
    if (!kept) return { origin: null, counts: [], rows: [] };
    const { result } = kept;
    const byOutlook = queuedRows(
      result,
      {
        vendorId: question.vendorId,
        type: question.type === null ? null : FACILITY_TYPES.indexOf(question.type),
        prefecture: question.prefecture === null ? null : Number(question.prefecture),
      },
      mine,
    );
    const asked =
      question.outlook === null ? OUTLOOKS.flatMap((each) => byOutlook[each]) : byOutlook[question.outlook];
    return {
      origin: originOf(kept),
      counts: OUTLOOKS.map((outlook) => ({ outlook, count: byOutlook[outlook].length })),
      rows: asked.slice(question.skip, question.skip + question.first).map((row) => ({
        facilityId: result.facility[row]!,
        ready: expectedDays(result.outcomes.ready, row, result.job)!,
        outlook: outlookOf(result.outcomes.ready.made[row]! / result.job.runs),
      })),
    };
  }
}
