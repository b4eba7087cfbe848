import type { FacilityQuery } from '../../generated/pages/graphql.js';

export type FacilityFields = NonNullable<FacilityQuery['facility']>;
