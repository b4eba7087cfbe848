import { codePointOf, unmappableIn } from '#platform';
import type { Sheet } from './sheet.js';

export interface UnmappableCharacter {
  readonly character: string;
  /** `U+9DD7`. */
  readonly codePoint: string;
  /** How often it stands in the table. */
  readonly places: number;
}

/** What a download as CP932 would lose, most frequent first; asked before it. */
export async function unmappableCharacters({ rows }: Sheet): Promise<UnmappableCharacter[]> {
  const places = new Map<string, number>();
  for await (const chunk of rows()) {
    for (const cell of chunk.flat()) {
      if (typeof cell !== 'string') continue;
      for (const character of unmappableIn(cell)) places.set(character, (places.get(character) ?? 0) + 1);
    }
  }
  return [...places]
    .sort(([, a], [, b]) => b - a)
    .map(([character, count]) => ({
      character,
      codePoint: codePointOf(character),
      places: count,
    }));
}
