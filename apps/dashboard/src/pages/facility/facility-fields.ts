import type { FacilityQuery } from '../../generated/graphql.js';

export type FacilityFields = NonNullable<FacilityQuery['facility']>;
