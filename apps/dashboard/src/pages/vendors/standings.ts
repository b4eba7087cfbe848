import type { VendorStandingsQuery } from '../../generated/graphql.js';

export type Standings = NonNullable<VendorStandingsQuery['vendorStandings']>;
