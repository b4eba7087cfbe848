import { isMailAddress } from '#platform';
import type { RegisterChanges } from './registration.rules.js';
import { inputProblem, type InputProblem } from './rollout-result.js';

/** What a facility corrects of its entry by itself. null: there is none. Left out: as it was. */
export interface ContactChanges {
  readonly phone?: string | null;
  readonly email?: string | null;
  /** 7 digits, with or without a hyphen. */
  readonly postalCode?: string | null;
  readonly address?: string;
}

/** An area code and a number, or +81 and so on: 9 to 15 digits. */
const PHONE = /^\+?\d[\d-]{8,18}\d$/;
const LONGEST_ADDRESS = 200;

/** As they are kept: half-width, hyphens alike, an empty text as none. Or the field that is not right. */
export function checkedContact(changes: ContactChanges): RegisterChanges | InputProblem {
  const checked: {
    phone?: string | null;
    email?: string | null;
    postalCode?: string | null;
    address?: string;
  } = {};
  if (changes.phone !== undefined) {
    checked.phone = withHyphens(changes.phone)?.replaceAll(/[\s()]/g, '') ?? null;
    const digits = checked.phone?.replaceAll(/\D/g, '').length ?? 9;
    if (checked.phone && (!PHONE.test(checked.phone) || digits < 9 || digits > 15))
      return inputProblem('phone', 'PHONE_INVALID');
  }
  if (changes.email !== undefined) {
    checked.email = plain(changes.email);
    if (checked.email && !isMailAddress(checked.email)) return inputProblem('email', 'EMAIL_INVALID');
  }
  if (changes.postalCode !== undefined) {
    checked.postalCode = withHyphens(changes.postalCode)?.replaceAll(/[-〒\s]/g, '') ?? null;
    if (checked.postalCode && !/^\d{7}$/.test(checked.postalCode))
      return inputProblem('postalCode', 'POSTAL_CODE_INVALID');
  }
  if (changes.address !== undefined) {
    checked.address = changes.address.trim();
    if (checked.address.length > LONGEST_ADDRESS || /\p{Cc}/u.test(checked.address))
      return inputProblem('address', 'ADDRESS_INVALID');
  }
  return checked;
}

function plain(text: string | null): string | null {
  return text?.normalize('NFKC').trim() || null;
}

/** Hyphens people type for one another, the long vowel mark among them. */
function withHyphens(text: string | null): string | null {
  return plain(text)?.replaceAll(/[‐‑–—−ー]/g, '-') ?? null;
}
