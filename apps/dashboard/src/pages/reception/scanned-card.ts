import type { CardFields } from './desk-api.js';

/** What stands between the fields where a whole card is pasted or scanned at once. */
const BETWEEN = /[\t,;\n]+|\s{2,}/;
const PARTED = /[\t,;\n]|\s{2,}/;

/**
 * A whole card in one text: 保険者番号, 記号, 番号, 枝番, 生年月日, parted by tabs, commas or line ends; the branch may be
 * missing. null: it is the text of one field.
 */
export function scannedCard(text: string): CardFields | null {
  const whole = text.trim();
  if (!PARTED.test(whole)) return null;
  // an empty symbol stands between two commas or tabs; spaces and line ends come in any number
  const parts = (/[\t,;]/.test(whole) ? whole.split(/[\t,;]/) : whole.split(BETWEEN)).map((part) =>
    part.trim(),
  );
  if (parts.length === 4) {
    const [insurerNumber, symbol, number, birthdate] = parts as [string, string, string, string];
    return { insurerNumber, symbol, number, branch: '', birthdate };
  }
  if (parts.length !== 5) return null;
  const [insurerNumber, symbol, number, branch, birthdate] = parts as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { insurerNumber, symbol, number, branch, birthdate };
}
