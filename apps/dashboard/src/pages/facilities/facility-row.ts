import type { FacilitiesQuery } from '../../generated/pages/graphql.js';

export type FacilityPage = NonNullable<FacilitiesQuery['facilities']>;
export type FacilityNode = FacilityPage['nodes'][number];

/** Since when a milestone holds; null: it does not. OPERATING may lie ahead. */
export function sinceOf(row: FacilityNode, milestone: string): string | null {
  return row.milestones.find((state) => state.milestone === milestone)?.since ?? null;
}
