import type { FacilityFilter } from '#adoption';
import type { Day } from '#calendar';

export type Language = 'ja' | 'en';

/** A piece of a sentence; with a filter it is a number, and its list has as many rows. */
export interface SentencePart {
  readonly text: string;
  readonly filter: FacilityFilter | null;
  readonly asOf: Day | null;
  /** It names this facility. */
  readonly facilityId: number | null;
}

/** A number: how many rows a list has. */
export interface Listed {
  readonly filter: FacilityFilter;
  readonly asOf: Day;
}

export type Slot = string | Listed | { readonly facilityId: number; readonly text: string };

/** A sentence before its lists are counted; `{name}` in the template stands for a slot. */
export interface SentenceDraft {
  readonly template: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

const NUMBER = new Intl.NumberFormat('ja-JP');

/** @param count rows of a list: the text and the list cannot differ, because the one is the count of the other */
export async function say(
  { template, slots }: SentenceDraft,
  count: (list: Listed) => Promise<number>,
): Promise<SentencePart[]> {
  const parts: SentencePart[] = [];
  for (const [index, piece] of template.split(/\{(\w+)\}/).entries()) {
    const slot = index % 2 === 0 ? piece : slots[piece]!;
    if (typeof slot === 'string') addText(parts, slot);
    else if ('facilityId' in slot)
      parts.push({ text: slot.text, filter: null, asOf: null, facilityId: slot.facilityId });
    else parts.push({ text: NUMBER.format(await count(slot)), ...slot, facilityId: null });
  }
  return parts;
}

/** Words that stand side by side are one part. */
function addText(parts: SentencePart[], text: string): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last && last.filter === null && last.facilityId === null)
    parts[parts.length - 1] = { ...last, text: last.text + text };
  else parts.push({ text, filter: null, asOf: null, facilityId: null });
}
