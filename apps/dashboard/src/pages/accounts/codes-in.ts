/** Codes in what somebody typed or pasted: full-width digits and every kind of separator are taken. */
export function codesIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter((code) => code !== '');
}
