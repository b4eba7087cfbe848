import type { DeskFacilityQuery } from '../../generated/pages/graphql.js';

/** Who is on the line. */
export type CallerFacility = NonNullable<DeskFacilityQuery['facility']>;
