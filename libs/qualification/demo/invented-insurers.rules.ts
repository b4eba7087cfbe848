import { PREFECTURES } from '#facility';
import { checkDigit } from '#platform';

export interface InventedInsurer {
  readonly number: string;
  readonly name: string;
}

/** By kind of insurance; numbers with right check digits in the 900s, which few real insurers have. All names are invented. */
export const INVENTED_INSURERS = {
  association: eachPrefecture((code, name) => made(`01${code}901`, `架空健康保険協会${name}支部`)),
  unions: Array.from({ length: 300 }, (_, n) =>
    made(`06${prefectureOf(n)}${900 + (n % 99)}`, `架空第${n + 1}健康保険組合`),
  ),
  mutual: Array.from({ length: 80 }, (_, n) =>
    made(`3${1 + (n % 4)}${prefectureOf(n)}${900 + (n % 99)}`, `架空第${n + 1}共済組合`),
  ),
  municipal: Array.from({ length: 47 * 36 }, (_, n) =>
    made(`${prefectureOf(n)}${900 + Math.floor(n / 47)}`, `架空第${n + 1}市町村国民健康保険`),
  ),
  elderly: eachPrefecture((code, name) => made(`39${code}901`, `架空${name}後期高齢者医療広域連合`)),
} as const satisfies Record<string, readonly InventedInsurer[]>;

export const ALL_INVENTED_INSURERS: readonly InventedInsurer[] = Object.values(INVENTED_INSURERS).flat();

function made(body: string, name: string): InventedInsurer {
  return { number: body + String(checkDigit(body)), name };
}

function prefectureOf(n: number): string {
  return String((n % 47) + 1).padStart(2, '0');
}

function eachPrefecture(make: (code: string, name: string) => InventedInsurer): InventedInsurer[] {
  return PREFECTURES.map((prefecture) => make(prefecture.code, prefecture.name));
}
