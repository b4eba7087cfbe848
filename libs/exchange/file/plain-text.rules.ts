/** Longer than anything these columns hold. */
export const LONGEST_CELL = 200;

// what no cell of these columns can mean, and PostgreSQL's json cannot keep: NUL and other controls, lone surrogates
const NO_TEXT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const PLAIN = /^[!-&(-~]*$/;

/**
 * A cell as its reader typed it: without what no keyboard writes, without the apostrophe that a download puts before a
 * text that could run as a formula.
 */
export function cellText(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  return cell
    .slice(0, LONGEST_CELL + 1)
    .replace(NO_TEXT, '')
    .trim()
    .replace(/^'/, '')
    .trim();
}

/** Full-width digits, letters and signs as half-width ones, without any space. */
export function halfWidth(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replaceAll(/\s+/g, '');
}
