import type { WorkCalendarQuery } from '../../generated/pages/graphql.js';

export type Technician = NonNullable<WorkCalendarQuery['workCalendar']>['technicians'][number];

export interface PrefectureName {
  code: string;
  name: string;
}
