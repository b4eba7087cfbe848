import { useView } from '../view/use-view.js';
import type { Texts } from './language.js';

/** The page's or component's texts in the language of the address. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useView().lang];
}
