/**
 * Check digit (検証番号) by the common algorithm: weights 2, 1, 2, 1 … from the rightmost digit, the digits of each
 * product added, (10 − sum mod 10) mod 10. Codes of facilities and numbers of insurers share it. Official example:
 * 341071236 → 2.
 */
export function checkDigit(body: string): number {
  return checkDigitOf(body, 0, body.length);
}

/** Of the digits from one place until another, without making a text of them: registers are read by the 100,000. */
export function checkDigitOf(digits: string, from: number, until: number): number {
  let sum = 0;
  for (let i = from; i < until; i += 1) {
    const digit = digits.charCodeAt(i) - 48;
    const weighted = (until - i) % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10;
}
