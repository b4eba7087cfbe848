import type { ForecastGroup, ForecastMilestone, Outlook, PaceGroup } from '../../generated/pages/graphql.js';
import { FACILITY_TYPES, type FacilityType } from '../../view/facility-type.js';

export const GROUPS = ['NATION', 'TYPE', 'PREFECTURE', 'VENDOR'] as const satisfies ForecastGroup[];
export const OUTLOOKS = ['LIKELY', 'UNCERTAIN', 'UNLIKELY'] as const satisfies Outlook[];
export const PAGE_ROWS = 50;

/** What the page shows, as its address says it. */
export interface ForecastView {
  groupBy: ForecastGroup;
  milestone: ForecastMilestone;
  /** Key of the line drawn; null: the first. */
  line: string | null;
  paceBy: Exclude<PaceGroup, 'NATION'>;
  outlook: Outlook;
  /** Whose queue is listed; null: all. */
  vendorId: number | null;
  type: FacilityType | null;
  prefecture: string | null;
  skip: number;
}

/** Values it does not know are left out: an old bookmark still opens. */
export function forecastViewOf(params: URLSearchParams, seesVendors: boolean): ForecastView {
  const groups: readonly ForecastGroup[] = seesVendors ? GROUPS : GROUPS.slice(0, 3);
  const one = <T extends string>(name: string, all: readonly T[]): T | undefined =>
    all.find((each) => each === params.get(name));
  const whole = (name: string) => {
    const text = params.get(name);
    return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  };
  const prefecture = params.get('pref');
  return {
    groupBy: one('by', groups) ?? 'NATION',
    milestone: one('of', ['READY', 'OPERATING']) ?? 'OPERATING',
    line: params.get('line'),
    paceBy: one('pace', ['TYPE', 'PREFECTURE']) ?? 'TYPE',
    outlook: one('outlook', OUTLOOKS) ?? 'LIKELY',
    vendorId: whole('queue'),
    type: one('type', FACILITY_TYPES) ?? null,
    prefecture: prefecture && /^\d{2}$/.test(prefecture) ? prefecture : null,
    skip: whole('skip') ?? 0,
  };
}
