import { prefectureOfAddress } from '../prefectures.js';

/** Names that hold 市, 町 or 村 before their own last one; without them 四日市市 would read 四日市. */
const HOLD_A_LATER_SYLLABLE =
  '四日市|廿日市|野々市|十日町|大町|町田|東村山|武蔵村山|羽村|村山|村上|大村|田村|市川|市原|余市|八日市場|今市';
const MUNICIPALITY = new RegExp(
  `^(?:(?:${HOLD_A_LATER_SYLLABLE})市(?:[^市区町村]{1,4}区)?` +
    '|[^市区町村0-9０-９]{1,6}市[^市区町村0-9０-９]{1,4}区' +
    '|(?:[^市郡]{1,4}|余市|高市)郡(?:玉村|大町|上市|[^町村]{1,6})[町村]' +
    '|[^市区町村0-9０-９]{1,6}[市区町村])',
);

/**
 * The municipality an address begins with, the prefecture left out: 札幌市南区, 神崎郡福崎町, 千代田区. Empty where none
 * can be told. For showing and sorting; never counted by.
 */
export function municipalityOf(address: string): string {
  const prefecture = prefectureOfAddress(address);
  const local = prefecture ? address.slice(prefecture.name.length) : address;
  return MUNICIPALITY.exec(local)?.[0] ?? '';
}
