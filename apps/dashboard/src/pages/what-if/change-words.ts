import type { WhatIfChoicesQuery } from '../../generated/pages/graphql.js';
import type { Language } from '../../i18n/language.js';
import type { Change } from './scenario-address.js';
import { texts } from './what-if.texts.js';

export type Choices = WhatIfChoicesQuery;

/** A change in words: 「東京都に2社目（1営業日に10施設）」. */
export function changeWords(change: Change, choices: Choices | undefined, lang: Language): string {
  const { said, everywhere } = texts[lang];
  const prefecture = choices?.prefectures.find(({ code }) => code === change.prefecture);
  const place = (lang === 'ja' ? prefecture?.name : prefecture?.romaji) ?? change.prefecture ?? everywhere;
  const count = String(change.perBusinessDay ?? '');
  switch (change.kind) {
    case 'VENDOR_CAPACITY': {
      const vendor = choices?.vendors?.find(({ id }) => id === change.vendorId);
      return said.VENDOR_CAPACITY(vendor?.name ?? String(change.vendorId), count);
    }
    case 'SECOND_VENDOR':
    case 'HELP_DESK':
      return said[change.kind](place, count);
    case 'CONTACT_NOW':
      return said.CONTACT_NOW(place);
    case 'PCS_EARLIER':
      return said.PCS_EARLIER(String(change.days ?? ''));
    case 'HOSPITALS_FIRST':
      return said.HOSPITALS_FIRST;
  }
}
