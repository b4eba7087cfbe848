import { registerEnumType } from '@nestjs/graphql';
import type { AdoptionGroup, Denominator, FacilityOrder, Interval, Measure, RecordStatus } from '#adoption';
import { FACILITY_TYPES } from '#facility';
import { BLOCKERS, MILESTONES, SOURCES, STAGES, type Blocker, type Milestone, type Source } from '#rollout';
import { describe, enumOf } from './enum-of.js';

const MILESTONE_TEXTS: Record<Milestone, string> = {
  ACCOUNT_CREATED: 'Portal account (ポータルアカウント登録), one per facility code.',
  APPLIED: 'Card reader applied for (カードリーダー申込); can end by cancellation.',
  VENDOR_CONTACTED:
    "System vendor contacted (システム業者へ連絡); the order of contacts is the vendor's queue.",
  ORDERED: 'Order placed with the vendor (発注).',
  SHIPPED: 'Reader shipped (発送済み).',
  DELIVERED: 'Reader delivered (受取済み).',
  USE_APPLIED: 'Use of the qualification check applied for (利用申請).',
  CERTIFICATE_ISSUED: 'Device certificate issued (電子証明書).',
  SETUP_SCHEDULED: 'Setup visit arranged (設定作業予定); the day it was arranged, not the day of the visit.',
  READY: 'Set up and tested (準備完了).',
  OPERATING: 'Operating (運用開始) from the operation start date on; a day still ahead is planned.',
};

export const FacilityTypeEnum = enumOf(FACILITY_TYPES);
registerEnumType(FacilityTypeEnum, {
  name: 'FacilityType',
  description: 'Type of facility, always in this order.',
  valuesMap: describe({
    HOSPITAL: '病院',
    MEDICAL_CLINIC: '医科診療所',
    DENTAL_CLINIC: '歯科診療所',
    PHARMACY: '薬局',
  }),
});

export const MilestoneEnum = enumOf(MILESTONES);
registerEnumType(MilestoneEnum, {
  name: 'Milestone',
  description: 'A step on the way of a facility. Application and vendor contact run in parallel.',
  valuesMap: describe(MILESTONE_TEXTS),
});

export const StageEnum = enumOf(STAGES);
registerEnumType(StageEnum, {
  name: 'Stage',
  description:
    'The milestone a facility has to reach next: the first that its way to operation still lacks. What a milestone it ' +
    'has already reached stands on is not asked for again.',
  valuesMap: describe({ ...MILESTONE_TEXTS, DONE: 'Operating: nothing is left to reach.' }),
});

export const BlockerEnum = enumOf(Object.keys(BLOCKERS) as Blocker[]);
registerEnumType(BlockerEnum, {
  name: 'Blocker',
  description: 'Why a facility is stuck (滞留理由).',
  valuesMap: describe({
    PC: 'Terminal PC late',
    ROUTER: 'Router late',
    LINE: 'Line (IP-VPN, IPsec+IKE) missing',
    CERTIFICATE: 'Device certificate missing',
    QUOTATION: 'Quotation open or above the cap of the subsidy',
    READER: 'Card reader late or defective',
    STAFF: 'Staff not trained',
    VENDOR_CAPACITY: 'The vendor has nobody to send',
    OTHER: 'Another reason',
  }),
});

export const SourceEnum = enumOf(Object.keys(SOURCES) as Source[]);
registerEnumType(SourceEnum, {
  name: 'Source',
  description: 'How an event came to us.',
  valuesMap: describe({
    PORTAL: 'The portal for medical institutions',
    VENDOR: 'The system vendor',
    FACILITY: 'The facility itself',
    IMPORT: "An imported list of the regional bureaus' (地方厚生局)",
    CALL_CENTRE: 'The call centre',
    MINISTRY: 'The ministry',
  }),
});

export const MeasureEnum = enumOf<Measure>(['OPEN', ...MILESTONES, 'PLAN_ANSWERED', 'PLANNED_BY_TARGET']);
registerEnumType(MeasureEnum, {
  name: 'Measure',
  description:
    'What a figure counts among the facilities that are open on the as-of day. Unit: facilities (施設).',
  valuesMap: describe({
    ...MILESTONE_TEXTS,
    OPEN: 'Open on the day, whatever it holds.',
    PLAN_ANSWERED: 'Answered which month it plans to introduce the check.',
    PLANNED_BY_TARGET: 'Answered, and plans to introduce by 2021-09.',
  }),
});

export const DenominatorEnum = enumOf<Denominator>(['OPEN', 'APPLIED', 'PLAN_ANSWERED']);
registerEnumType(DenominatorEnum, {
  name: 'Denominator',
  description: 'What a rate is of (分母). The same count is 80.6 %, 69.3 % or 39.6 % depending on it.',
  valuesMap: describe({
    OPEN: 'All facilities open on the day (全施設)',
    APPLIED: 'Facilities that applied for a reader (申込施設)',
    PLAN_ANSWERED: 'Facilities that answered the planned-month question (回答施設)',
  }),
});

export const AdoptionGroupEnum = enumOf<AdoptionGroup>([
  'NATION',
  'TYPE',
  'PREFECTURE',
  'TYPE_AND_PREFECTURE',
  'VENDOR',
  'STAGE',
]);
registerEnumType(AdoptionGroupEnum, {
  name: 'AdoptionGroup',
  description: 'One cell for each of these.',
  valuesMap: describe({
    NATION: 'One cell for everything the filter leaves',
    TYPE: '4 cells, in the fixed order of types',
    PREFECTURE: '47 cells, by JIS code',
    TYPE_AND_PREFECTURE: '188 cells, prefectures by JIS code within each type',
    VENDOR: 'A cell for each vendor in scope; needs sign-in',
    STAGE: 'A cell for each stage in the order of the way; needs sign-in',
  }),
});

export const IntervalEnum = enumOf<Interval>(['DAY', 'WEEK', 'MONTH']);
registerEnumType(IntervalEnum, {
  name: 'Interval',
  description: 'Distance of the points of a series.',
  valuesMap: describe({
    DAY: 'Calendar days (暦日)',
    WEEK: 'Weeks ending on Sunday',
    MONTH: 'Calendar months',
  }),
});

export const FacilityOrderEnum = enumOf<FacilityOrder>([
  'CODE',
  'WAITING_LONGEST',
  'WAITING_SHORTEST',
  'APPLIED_FIRST',
  'APPLIED_LAST',
  'OPERATING_FIRST',
  'OPERATING_LAST',
]);
registerEnumType(FacilityOrderEnum, {
  name: 'FacilityOrder',
  description: 'Order of a list; facilities without the day asked about come last.',
  valuesMap: describe({
    CODE: 'By code (医療機関・薬局コード)',
    WAITING_LONGEST: 'Longest waiting at their stage first',
    WAITING_SHORTEST: 'Shortest waiting at their stage first',
    APPLIED_FIRST: 'Earliest application first',
    APPLIED_LAST: 'Latest application first',
    OPERATING_FIRST: 'Earliest operation start first',
    OPERATING_LAST: 'Latest operation start first',
  }),
});

export const RecordStatusEnum = enumOf<RecordStatus>(['RECORDED', 'BEFORE_LOG', 'AFTER_TODAY']);
registerEnumType(RecordStatusEnum, {
  name: 'RecordStatus',
  description:
    'Whether there are figures for the day asked for. Anything but RECORDED reads 記録なし, never 0 %.',
  valuesMap: describe({
    RECORDED: 'The log covers the day',
    BEFORE_LOG: 'Before the log began',
    AFTER_TODAY: 'After today',
  }),
});
