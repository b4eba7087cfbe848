/** 個人番号: 12 digits with a right check digit. The number goes nowhere from here but into a digest. */
export function isIndividualNumber(text: string): boolean {
  return /^[0-9]{12}$/.test(text) && withIndividualCheck(text.slice(0, 11)) === text;
}

/**
 * Eleven digits and their check: 11 − (Σ Pn·Qn mod 11), Pn the n-th digit from the right, Qn = n + 1 up to the sixth and
 * n − 5 from the seventh; a remainder of 0 or 1 gives 0.
 */
export function withIndividualCheck(eleven: string): string {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(eleven[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const remainder = sum % 11;
  return eleven + String(remainder <= 1 ? 0 : 11 - remainder);
}
