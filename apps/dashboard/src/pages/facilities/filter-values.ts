/** What may stand in the address, in the order of the screen. Anything else there is ignored, never an error. */
export const TYPES = ['HOSPITAL', 'MEDICAL_CLINIC', 'DENTAL_CLINIC', 'PHARMACY'] as const;

export const MILESTONES = [
  'ACCOUNT_CREATED',
  'APPLIED',
  'VENDOR_CONTACTED',
  'ORDERED',
  'SHIPPED',
  'DELIVERED',
  'USE_APPLIED',
  'CERTIFICATE_ISSUED',
  'SETUP_SCHEDULED',
  'READY',
  'OPERATING',
] as const;

export const MEASURES = ['OPEN', ...MILESTONES, 'PLAN_ANSWERED', 'PLANNED_BY_TARGET'] as const;
export const STAGES = [...MILESTONES, 'DONE'] as const;

export const BLOCKERS = [
  'PC',
  'ROUTER',
  'LINE',
  'CERTIFICATE',
  'QUOTATION',
  'READER',
  'STAFF',
  'VENDOR_CAPACITY',
  'OTHER',
] as const;

export const ORDERS = [
  'CODE',
  'WAITING_LONGEST',
  'WAITING_SHORTEST',
  'APPLIED_FIRST',
  'APPLIED_LAST',
  'OPERATING_FIRST',
  'OPERATING_LAST',
] as const;

export type FacilityType = (typeof TYPES)[number];
export type Milestone = (typeof MILESTONES)[number];
export type Measure = (typeof MEASURES)[number];
export type Stage = (typeof STAGES)[number];
export type Blocker = (typeof BLOCKERS)[number];
export type Order = (typeof ORDERS)[number];

export const PREFECTURE_CODES: readonly string[] = Array.from({ length: 47 }, (_, index) =>
  String(index + 1).padStart(2, '0'),
);
