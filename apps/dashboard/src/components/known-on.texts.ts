import { defineTexts } from '../i18n/language.js';

export const knownOnTexts = defineTexts({
  ja: {
    label: '時点（いつまでに届いた情報か）',
    now: '現在',
    publications: '公表',
    close: '日ごとの締め（日を指定）',
    day: '締めの日',
  },
  en: {
    label: 'As known on',
    now: 'now',
    publications: 'Publications',
    close: 'Close of a day (choose the day)',
    day: 'Day of the close',
  },
});
