import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isDay } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';

export const DENOMINATORS = ['OPEN', 'APPLIED', 'PLAN_ANSWERED'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** Parameters that mean the same on every page and go along with every link. */
export const VIEW_PARAMETERS = ['asOf', 'known', 'den', 'lang'] as const;

export type Patch = Record<string, string | null | undefined>;

export interface View {
  /** Day asked for; null: today. */
  asOf: string | null;
  /** Knowledge point id; null: as known now. */
  known: string | null;
  den: Denominator;
  lang: Language;
  /** All parameters of the address, for those only one page knows. */
  params: URLSearchParams;
  /** Changes parameters of this page; null or '' takes one out. Stays where it is scrolled. */
  set: (patch: Patch, options?: { replace?: boolean }) => void;
  /** Arguments every question takes. */
  viewPoint: { asOf: string | null; asKnownOn: string | null };
}

/** The point of view, read from the address: the address holds the whole view. */
export function useView(): View {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (patch: Patch, options: { replace?: boolean } = {}) =>
      setParams((current) => patched(current, patch), { preventScrollReset: true, ...options }),
    [setParams],
  );
  return useMemo(() => ({ ...readView(params), params, set }), [params, set]);
}

function readView(params: URLSearchParams): Omit<View, 'params' | 'set'> {
  const day = params.get('asOf');
  const asOf = isDay(day) ? day : null;
  const known = params.get('known') || null;
  const den = DENOMINATORS.find((each) => each === params.get('den')) ?? 'OPEN';
  const lang = params.get('lang') === 'en' ? 'en' : 'ja';
  return { asOf, known, den, lang, viewPoint: { asOf, asKnownOn: known } };
}

/** A copy with the patch applied; null, undefined and '' remove. */
export function patched(current: URLSearchParams, patch: Patch): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
