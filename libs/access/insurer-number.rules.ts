/** 保険者番号: 8 digits, or 6 for municipal health insurance; the last is the check digit over the others. */
export function isInsurerNumber(text: string): boolean {
  if (!/^(\d{6}|\d{8})$/.test(text)) return false;
  const digits = Array.from(text, Number).toReversed();
  const check = digits[0]!;
  // from the rightmost body digit weights 2, 1, 2, 1 …; the digits of each product are added
  const sum = digits.slice(1).reduce((total, digit, index) => {
    const product = digit * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === check;
}
