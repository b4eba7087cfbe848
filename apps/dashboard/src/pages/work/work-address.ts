import type { BlockingParty, WorkFilter } from '../../generated/pages/graphql.js';
import type { ListFilter } from '../facilities/filter-address.js';
import { BLOCKERS } from '../facilities/filter-values.js';

export const WORK_FILTERS: readonly WorkFilter[] = [
  'ALL',
  'OURS',
  'VISIT_TODAY',
  'VISIT_OVERDUE',
  'NO_VISIT',
  'BLOCKED',
  'LATE',
];
const PARTIES: readonly BlockingParty[] = [
  'FACILITY',
  'MAKER',
  'SUPPLIER',
  'CARRIER',
  'ISSUER',
  'US',
  'OTHER',
];
/** Rows of one part: what one looks over, and what a phone draws at once. */
export const PART = 100;

export interface WorkView {
  filter: WorkFilter;
  party: BlockingParty | null;
  search: string;
  skip: number;
  /** The ministry's choice. */
  vendorId: number | null;
}

export function workViewOf(params: URLSearchParams): WorkView {
  const number = (name: string) => {
    const text = params.get(name) ?? '';
    return /^\d{1,6}$/.test(text) ? Number(text) : 0;
  };
  return {
    filter: WORK_FILTERS.find((filter) => filter === params.get('show')) ?? 'ALL',
    party: PARTIES.find((party) => party === params.get('party')) ?? null,
    search: params.get('q') ?? '',
    skip: number('skip'),
    vendorId: number('of') || null,
  };
}

const QUEUE: ListFilter = { has: ['VENDOR_CONTACTED'], lacks: ['READY'] };

/** The board's list with the same rows; undefined: it has no such condition. */
export function listFilterOf(filter: WorkFilter): ListFilter | undefined {
  switch (filter) {
    case 'ALL':
      return QUEUE;
    case 'OURS':
      return { ...QUEUE, stages: ['SETUP_SCHEDULED', 'READY'] };
    case 'NO_VISIT':
      return { ...QUEUE, stages: ['SETUP_SCHEDULED'] };
    case 'BLOCKED':
      return { ...QUEUE, blockers: [...BLOCKERS] };
    default:
      return undefined;
  }
}
