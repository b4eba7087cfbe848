import type { StuckListQuery } from '../../generated/graphql.js';

export type StuckRow = NonNullable<StuckListQuery['stuck']>['nodes'][number];
