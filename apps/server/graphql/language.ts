export type Language = 'ja' | 'en';

/** Japanese unless the client asks for English first (`Accept-Language: en-GB, ja;q=0.5`). */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage !== undefined && /^\s*en\b/i.test(acceptLanguage) ? 'en' : 'ja';
}
