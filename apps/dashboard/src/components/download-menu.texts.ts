import { defineTexts } from '../i18n/language.js';

export const downloadMenuTexts = defineTexts({
  ja: {
    button: '保存・印刷',
    of: (name: string) => `保存・印刷: ${name}`,
    formats: { xlsx: 'Excel（xlsx）', csv: 'CSV（UTF-8）', 'csv-cp932': 'CSV（Shift_JIS・CP932）' },
    print: '印刷（A4）',
  },
  en: {
    button: 'Save or print',
    of: (name: string) => `Save or print: ${name}`,
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV (UTF-8)', 'csv-cp932': 'CSV (Shift_JIS, CP932)' },
    print: 'Print (A4)',
  },
});
