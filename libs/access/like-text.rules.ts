/** A text that LIKE takes as it stands, without `%` and `_` meaning anything. */
export function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
