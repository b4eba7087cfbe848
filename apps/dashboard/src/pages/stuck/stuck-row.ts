import type { StuckListQuery } from '../../generated/pages/graphql.js';

export type StuckRow = NonNullable<StuckListQuery['stuck']>['nodes'][number];
