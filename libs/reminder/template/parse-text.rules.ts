/** A piece of a template's text: words as they are, or the name of a variable as it was written. */
export type Piece =
  | { readonly kind: 'WORDS'; readonly words: string }
  | {
      readonly kind: 'VARIABLE';
      readonly written: string;
      /** What stands there where the variable has no value; null: nothing was said. */
      readonly alternative: string | null;
    };

export interface ParsedText {
  readonly pieces: readonly Piece[];
  /** A brace without its other half; null: none. */
  readonly broken: 'UNCLOSED' | 'UNOPENED' | null;
}

/** What a Japanese keyboard writes is meant just the same. */
const TOKEN = /[{｛]([^{}｛｝\n]*)[}｝]|[{｛}｝]/gu;

/** `{施設名}`, or with an alternative `{業者|担当の業者}`. */
export function parseText(text: string): ParsedText {
  const pieces: Piece[] = [];
  let broken: ParsedText['broken'] = null;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ kind: 'WORDS', words: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const inside = match[1];
    if (inside === undefined) {
      broken ??= /[{｛]/u.test(match[0]) ? 'UNCLOSED' : 'UNOPENED';
      continue;
    }
    const bar = inside.search(/[|｜]/u);
    const written = (bar < 0 ? inside : inside.slice(0, bar)).trim();
    pieces.push({ kind: 'VARIABLE', written, alternative: bar < 0 ? null : inside.slice(bar + 1) });
  }
  if (end < text.length) pieces.push({ kind: 'WORDS', words: text.slice(end) });
  return { pieces, broken };
}
