/**
 * 個人番号: 12 digits; check = 11 − (Σ Pn·Qn mod 11), Pn the n-th digit from the right of the first eleven, Qn = n + 1 up to
 * the sixth and n − 5 from the seventh; a remainder of 0 or 1 gives 0. The number goes nowhere from here but into a digest.
 */
export function isIndividualNumber(text: string): boolean {
  if (!/^[0-9]{12}$/.test(text)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(text[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const remainder = sum % 11;
  return Number(text[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}
