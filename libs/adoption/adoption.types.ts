import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker, Milestone, Stage } from '#rollout';

/** What a figure counts among the open facilities of a day. */
export type Measure = 'OPEN' | Milestone | 'PLAN_ANSWERED' | 'PLANNED_BY_TARGET';

/** What a rate is of. */
export type Denominator = 'OPEN' | 'APPLIED' | 'PLAN_ANSWERED';

export type AdoptionGroup = 'NATION' | 'TYPE' | 'PREFECTURE' | 'TYPE_AND_PREFECTURE' | 'VENDOR' | 'STAGE';
export type Interval = 'DAY' | 'WEEK' | 'MONTH';

/** RECORDED, or why there is no figure (記録なし, never 0 %). */
export type RecordStatus = 'RECORDED' | 'BEFORE_LOG' | 'AFTER_TODAY';

export type FacilityOrder =
  | 'CODE'
  | 'WAITING_LONGEST'
  | 'WAITING_SHORTEST'
  | 'APPLIED_FIRST'
  | 'APPLIED_LAST'
  | 'OPERATING_FIRST'
  | 'OPERATING_LAST';

/** AND across fields, OR within one. Anything but types and prefectures needs sign-in and is scoped. */
export interface FacilityFilter {
  types?: readonly FacilityType[] | null;
  /** JIS codes, "01" … "47". */
  prefectures?: readonly string[] | null;
  has?: readonly Measure[] | null;
  lacks?: readonly Measure[] | null;
  stages?: readonly Stage[] | null;
  waitingDaysAtLeast?: number | null;
  vendors?: readonly number[] | null;
  withoutVendor?: boolean | null;
  blockers?: readonly Blocker[] | null;
  gained?: ChangeFilter | null;
  lost?: ChangeFilter | null;
  search?: string | null;
  /** Only these: those assigned to somebody, those that changed. Not offered by the API as such. */
  facilityIds?: readonly number[] | null;
}

export interface ChangeFilter {
  measure: Measure;
  since: Day;
}

/** NOW, a day's close or a publication. */
export interface KnowledgePoint {
  /** null: as known now. */
  id: string | null;
  kind: 'NOW' | 'CLOSE' | 'PUBLICATION';
  day: Day;
  at: Date;
  title: string | null;
}

/** The question's day and what was known; both default to now. */
export interface ViewPoint {
  asOf?: Day | null;
  asKnownOn?: string | null;
}

export interface AdoptionQuestion extends ViewPoint {
  filter?: FacilityFilter | null;
  groupBy: AdoptionGroup;
  measure: Measure;
  denominator: Denominator;
}

export interface AdoptionCell {
  type: FacilityType | null;
  prefecture: string | null;
  vendor: number | null;
  stage: Stage | null;
  numerator: number;
  denominator: number;
  /** Percent, rounded half up to 0.1; null where the denominator is 0. */
  rate: number | null;
}

export interface Adoption {
  asOf: Day;
  asKnownOn: KnowledgePoint;
  record: RecordStatus;
  measure: Measure;
  denominator: Denominator;
  /** Empty unless RECORDED. Types in their fixed order, prefectures by code. */
  cells: AdoptionCell[];
}

export interface TimelineQuestion {
  filter?: FacilityFilter | null;
  from: Day;
  to: Day;
  interval: Interval;
  asKnownOn?: string | null;
  groupBy: AdoptionGroup;
  measure: Measure;
  denominator: Denominator;
}

/** Columns, not point objects: five to eight times faster to serialise. */
export interface AdoptionTimeline {
  asKnownOn: KnowledgePoint;
  interval: Interval;
  measure: Measure;
  denominator: Denominator;
  /** Last day of each interval (weeks end on Sunday), the last one cut at `to` or today. */
  days: Day[];
  /** false: the interval is not over, draw it as unfinished. */
  complete: boolean[];
  series: TimelineSeries[];
}

/** null: outside the log (記録なし). */
export interface TimelineSeries {
  type: FacilityType | null;
  prefecture: string | null;
  numerators: (number | null)[];
  denominators: (number | null)[];
  rates: (number | null)[];
}

export interface FacilityQuestion extends ViewPoint {
  filter?: FacilityFilter | null;
  order: FacilityOrder;
  /** 1 … 100. */
  first: number;
  after?: string | null;
}

/** Of facilities that changed: which of them a reader's list is about. */
export interface AmongQuestion extends ViewPoint {
  filter?: FacilityFilter | null;
  /** Facility ids. */
  changed: readonly number[];
  /** Ids of the rows the reader looks at. */
  shown: readonly number[];
}

/** What the cube finds for what is said on the phone. */
export interface LookUp {
  /** The likeliest first. */
  rows: FacilityRow[];
  totalCount: number;
}

/** How a vendor stands on a day, in facilities that are open and served by it on that day. */
export interface VendorStanding {
  vendorId: number;
  /** Contacted it and are not ready: its queue (順番待ち). */
  queue: number;
  /** Calendar days from the contact with this vendor to the day, among the queue; null: nobody waits. */
  medianWaitingDays: number | null;
  longestWaitingDays: number | null;
  /** Who has waited longest. */
  longestWaiting: number | null;
  /** Became ready, or began to operate, within the last 28 and 56 days and still are. */
  ready4: number;
  ready8: number;
  started4: number;
  started8: number;
  /** The four counts a week, to 0.1. */
  ready4AWeek: number;
  ready8AWeek: number;
  started4AWeek: number;
  started8AWeek: number;
  /** Got a date for the visit within the last 28 days. */
  scheduled4: number;
  /** A queue, and within the last 28 days nobody became ready or got a date for the visit. */
  stalled: boolean;
}

export interface VendorStandings {
  asOf: Day;
  asKnownOn: KnowledgePoint;
  record: RecordStatus;
  rows: VendorStanding[];
}

/** What the cube knows of one facility on the day asked for; name, address and contact come from the registry. */
export interface FacilityRow {
  facilityId: number;
  type: FacilityType;
  prefecture: string;
  vendorId: number | null;
  stage: Stage;
  waitingSince: Day | null;
  waitingDays: number | null;
  blocker: Blocker | null;
  plannedMonth: number | null;
  /** In the order of MILESTONES; null where it does not hold. */
  milestones: (Day | null)[];
}

export interface FacilityPage {
  asOf: Day;
  asKnownOn: KnowledgePoint;
  record: RecordStatus;
  rows: FacilityRow[];
  /** One cursor a row. */
  cursors: string[];
  hasNextPage: boolean;
  /** To go as many rows back as were asked for; null: the page before is the first one. */
  previousCursor: string | null;
  rowsBefore: number;
  totalCount: number;
  /** How far the log was seen: what changed later is asked from here. null: a past point of knowledge, which never changes. */
  seen: string | null;
}

/** What the pace is and would have to be, in facilities; days as said in the names. */
export interface Pace {
  asOf: Day;
  asKnownOn: KnowledgePoint;
  record: RecordStatus;
  operating: number;
  plannedByTarget: number;
  targetDay: Day;
  /** plannedByTarget less operating. */
  remaining: number;
  calendarDaysLeft: number;
  businessDaysLeft: number;
  /** Rounded half up; null when no day is left. */
  requiredPerCalendarDay: number | null;
  requiredPerBusinessDay: number | null;
  windowDays: number;
  windowBusinessDays: number;
  /** Net change of OPERATING over the window. */
  startedInWindow: number;
  /** To 0.1. */
  actualPerCalendarDay: number;
  actualPerBusinessDay: number;
}

/** Readers, not facilities: a hospital gets up to three. */
export interface ReaderCount {
  asOf: Day;
  asKnownOn: KnowledgePoint;
  record: RecordStatus;
  readers: number;
  facilities: number;
}

/** One figure of the declaration, computed from its publication's log and leading to its rows. */
export interface DeclarationFigure {
  key: string;
  asOf: Day;
  value: number;
  denominator: number | null;
  /** Percent, rounded half up to 0.1. */
  rate: number | null;
  /** As the declaration prints it. */
  published: string;
  /** In Japanese: 施設, 台, 都道府県, 枚, 秒. */
  unit: string;
  /** Cited, not computed. */
  constant: boolean;
  source: string;
  /** The rows it counts; null where it counts none of ours. */
  filter: FacilityFilter | null;
}

/** Every facility of a list, for downloads. */
export interface FacilityIds {
  asOf: Day;
  asKnownOn: KnowledgePoint;
  record: RecordStatus;
  ids: Int32Array;
}
