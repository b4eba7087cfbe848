import type { ScenarioChange } from '#forecast';
import type { Language } from '../graphql/language.js';
import { prefectureName } from './sheet-notes.js';

const both = (ja: string, en: string) => ({ ja, en });

/** Words of the file of what-if; where the board has a word, the same one. */
export const SCENARIO_TEXTS = {
  base: both('見通し（変更なし、P50）', 'Forecast (unchanged, P50)'),
  p50: (name: string) => both(`${name}（P50）`, `${name} (P50)`),
  difference: (name: string) => both(`${name}：見通しとの差`, `${name}: difference`),
  p10: (name: string) => both(`${name}（P10）`, `${name} (P10)`),
  p90: (name: string) => both(`${name}（P90）`, `${name} (P90)`),
} as const;

/** A change as the page says it: 「東京都に2社目（1営業日に10施設）」. */
export function changeWords(
  { kind, vendorId, prefecture, perBusinessDay, days }: ScenarioChange,
  vendors: ReadonlyMap<number, string>,
  language: Language,
): string {
  const place = prefecture ? prefectureName(prefecture, language) : EVERYWHERE[language];
  const vendor = vendors.get(vendorId ?? 0) ?? String(vendorId);
  const words = {
    VENDOR_CAPACITY: both(
      `${vendor}が1営業日に${perBusinessDay}施設`,
      `${vendor}: ${perBusinessDay} a business day`,
    ),
    SECOND_VENDOR: both(
      `${place}に2社目（1営業日に${perBusinessDay}施設）`,
      `Second vendor in ${place}: ${perBusinessDay} a business day`,
    ),
    PCS_EARLIER: both(`パソコンの入荷が${days}日早い`, `PCs ${days} days earlier`),
    CONTACT_NOW: both(`${place}の未連絡の施設がいま連絡`, `Uncontacted facilities contact now (${place})`),
    HELP_DESK: both(
      `${place}の支援窓口（1営業日に${perBusinessDay}施設）`,
      `Help desk in ${place}: ${perBusinessDay} a business day`,
    ),
    HOSPITALS_FIRST: both('病院を優先', 'Hospitals first'),
  };
  return words[kind][language];
}

const EVERYWHERE = both('全国', 'everywhere');
