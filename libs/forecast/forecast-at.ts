import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AdoptionReadModel, type KnowledgePoint, type RecordStatus, type ViewPoint } from '#adoption';
import type { Day } from '#calendar';
import { Clock } from '#platform';
import { Forecasts, type KeptForecast } from './forecasts.js';

/** The forecast a point of view asks for. */
export interface FoundForecast {
  readonly asOf: Day;
  readonly asKnownOn: KnowledgePoint;
  /** Anything but RECORDED: there is none. */
  readonly record: RecordStatus;
  /** null: being made, ask again in some ten seconds; or there is none. */
  readonly kept: KeptForecast | null;
}

/**
 * Which forecast is meant: today's is made from the log until yesterday's end; one of an earlier day, or as known at a
 * past point, from what is known of that day. Throws as AdoptionReadModel.
 */
@Injectable()
export class ForecastAt {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly adoption: AdoptionReadModel,
    private readonly clock: Clock,
  ) {}

  /** null: earlier ones take ten seconds of computing each, which is for who signed in. */
  async find(viewer: Viewer, point: ViewPoint): Promise<FoundForecast | null> {
    const { asOf, asKnownOn, record } = await this.adoption.pace(viewer, point);
    const yesterday = this.clock.today() - 1;
    const isLatest = asKnownOn.kind === 'NOW' && asOf >= yesterday;
    if (!isLatest && viewer.role === 'PUBLIC') return null;
    if (record !== 'RECORDED') return { asOf, asKnownOn, record, kept: null };
    if (isLatest) return { asOf: yesterday, asKnownOn, record, kept: await this.forecasts.latest() };
    const known =
      asKnownOn.id === null ? ({ kind: 'NOW' } as const) : ({ kind: 'POINT', id: asKnownOn.id } as const);
    const day = Math.min(asOf, asKnownOn.day);
    return { asOf: day, asKnownOn, record, kept: this.forecasts.earlierThan(day, known) };
  }
}
