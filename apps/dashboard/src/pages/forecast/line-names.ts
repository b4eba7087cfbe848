import type { ForecastLineFieldsFragment, ForecastQuery } from '../../generated/pages/graphql.js';
import type { Language } from '../../i18n/language.js';
import { words } from '../../i18n/words.js';

export type ForecastLine = ForecastLineFieldsFragment;
type Prefectures = ForecastQuery['prefectures'];

/** What tells a line from the others: type, prefecture code or vendor id. */
export function lineKey({
  type,
  prefecture,
  vendor,
}: Pick<ForecastLine, 'type' | 'prefecture' | 'vendor'>): string {
  return vendor ? String(vendor.id) : (type ?? prefecture ?? 'NATION');
}

export function prefectureName(code: string, prefectures: Prefectures, lang: Language): string {
  const found = prefectures.find((each) => each.code === code);
  return (lang === 'ja' ? found?.name : found?.romaji) ?? code;
}

export function lineName(
  { type, prefecture, vendor }: Pick<ForecastLine, 'type' | 'prefecture' | 'vendor'>,
  prefectures: Prefectures,
  lang: Language,
  nation: string,
): string {
  if (vendor) return vendor.name;
  if (type) return words[lang].type[type];
  return prefecture ? prefectureName(prefecture, prefectures, lang) : nation;
}
