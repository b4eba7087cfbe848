import { defineTexts } from '../i18n/language.js';

export const knownOnTexts = defineTexts({
  ja: {
    label: '時点（いつまでに届いた情報か）',
    now: '現在',
    publications: '公表',
    closes: '各日の締め',
  },
  en: { label: 'As known on', now: 'now', publications: 'Publications', closes: 'Close of day' },
});
