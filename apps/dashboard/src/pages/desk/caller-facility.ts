import type { DeskFacilityQuery } from '../../generated/graphql.js';

/** Who is on the line. */
export type CallerFacility = NonNullable<DeskFacilityQuery['facility']>;
