import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AdoptionReadModel, paceOf, type Measure, type Pace, type ViewPoint } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import { metOn } from './required-pace.rules.js';

export const PACE_GROUPS = ['NATION', 'TYPE', 'PREFECTURE'] as const;
export type PaceGroup = (typeof PACE_GROUPS)[number];

/** The pace of a type or prefecture against what its declared plan needs. */
export interface RequiredPace extends Omit<Pace, 'asKnownOn' | 'record'> {
  readonly type: FacilityType | null;
  readonly prefecture: string | null;
  /** All that planned would operate on this day if the pace stayed; null: never, or in more than twenty years. */
  readonly metOn: Day | null;
}

export interface RequiredPaces extends Pick<Pace, 'asOf' | 'asKnownOn' | 'record'> {
  /** Empty unless RECORDED. */
  readonly rows: readonly RequiredPace[];
}

/** Required pace beside actual, the same for everybody. Throws as AdoptionReadModel. */
@Injectable()
export class RequiredPaceReadModel {
  constructor(private readonly adoption: AdoptionReadModel) {}

  async byGroup(viewer: Viewer, groupBy: PaceGroup, point: ViewPoint): Promise<RequiredPaces> {
    const nation = await this.adoption.pace(viewer, point);
    const { asOf, asKnownOn, record } = nation;
    if (record !== 'RECORDED') return { asOf, asKnownOn, record, rows: [] };
    const { windowDays } = nation;
    const count = async (measure: Measure, day: Day) => {
      const question = {
        groupBy,
        measure,
        denominator: 'OPEN',
        asOf: day,
        asKnownOn: point.asKnownOn,
      } as const;
      return (await this.adoption.adoption(viewer, question))?.cells ?? [];
    };
    const operating = await count('OPERATING', asOf);
    const planned = await count('PLANNED_BY_TARGET', asOf);
    const before = await count('OPERATING', asOf - windowDays);
    const rows = operating.map(({ type, prefecture, numerator }, index) => {
      const pace = paceOf(asOf, {
        operating: numerator,
        plannedByTarget: planned[index]!.numerator,
        operatingBefore: before[index]!.numerator,
        windowDays,
      });
      const { remaining, startedInWindow, windowBusinessDays } = pace;
      return {
        ...pace,
        type,
        prefecture,
        metOn: metOn(asOf, remaining, startedInWindow, windowBusinessDays),
      };
    });
    return { asOf, asKnownOn, record, rows };
  }
}
