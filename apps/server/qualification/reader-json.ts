import { isoFromDay } from '#calendar';
import { CERTIFICATE_TEXT, type CertificateProblem, type ReaderAnswer, type Verified } from '#qualification';
import type { Language } from '../graphql/language.js';
import { answerJson } from './check-json.js';

const VERIFIED: readonly Verified[] = ['FACE', 'PIN', 'VISUAL'];

export function isCertificateProblem(code: string): code is CertificateProblem {
  return Object.hasOwn(CERTIFICATE_TEXT, code);
}

/** null: none of the ways there are. */
export function verifiedOf(value: unknown): Verified | null {
  return VERIFIED.find((known) => known === value) ?? null;
}

/** The answer as by card information, with what was agreed to and when that was recorded. */
export function readerAnswerJson(answer: ReaderAnswer, language: Language): object {
  const { verified, consents, consentedAt, certificateExpiresOn } = answer;
  return {
    ...answerJson(answer, language),
    verified,
    consents,
    consentedAt,
    certificateExpiresOn: isoFromDay(certificateExpiresOn),
  };
}

export function certificateRefusalJson(code: CertificateProblem, language: Language): object {
  return { error: { code, message: CERTIFICATE_TEXT[code][language] } };
}
