import type { OwnDayQuery } from '../../generated/pages/graphql.js';
import type { OwnState } from './my-next.js';

export type OwnDay = NonNullable<OwnDayQuery['ownDay']>;

export interface TaskProps {
  own: OwnDay;
}

export function ownStateOf({ facility, start, subsidy, setsUpAlone }: OwnDay): OwnState {
  return {
    stage: facility.stage,
    hasVendor: facility.vendor !== null,
    setsUpAlone,
    startsOn: start.startsOn,
    operating: start.operating,
    closed: start.closed,
    visitOn: facility.visitOn,
    claimDone: subsidy.claim === 'PAID',
    today: start.today,
  };
}

/** Since when a milestone holds, YYYY-MM-DD; null: it does not. */
export function sinceOf(
  { facility }: OwnDay,
  milestone: OwnDay['facility']['milestones'][number]['milestone'],
) {
  return facility.milestones.find((each) => each.milestone === milestone)?.since ?? null;
}
