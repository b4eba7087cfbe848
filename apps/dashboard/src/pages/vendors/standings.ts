import type { VendorStandingsQuery } from '../../generated/pages/graphql.js';

export type Standings = NonNullable<VendorStandingsQuery['vendorStandings']>;
