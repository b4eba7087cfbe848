import { defineTexts } from '../../i18n/language.js';

export const segmentTexts = defineTexts({
  ja: { segment: '対象とする施設の条件', campaign: 'この施設に一斉送信' },
  en: { segment: 'Which facilities', campaign: 'Campaign to these' },
});
