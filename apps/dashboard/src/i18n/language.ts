export type Language = 'ja' | 'en';

/** The same texts in both languages; the second must have everything the first has. */
export interface Texts<T> {
  ja: T;
  en: T;
}

/** Each page keeps its texts beside it: `const texts = defineTexts({ ja: {…}, en: {…} })`, then `useTexts(texts)`. */
export function defineTexts<T>(texts: { ja: T; en: NoInfer<T> }): Texts<T> {
  return texts;
}
