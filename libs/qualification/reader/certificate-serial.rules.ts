/**
 * Serial number of the card's certificate for user authentication, as the reader's software gives it: hexadecimal digits,
 * in groups or not. null: none. It goes nowhere from here but into a digest.
 */
export function readSerial(text: string): string | null {
  const serial = text
    .normalize('NFKC')
    .replace(/[\s:-]/g, '')
    .toUpperCase();
  return /^[0-9A-F]{8,40}$/.test(serial) ? serial : null;
}
