import type { Day } from '#calendar';
import type { CheckAnswer, CheckRefusal } from '../check/check-result.js';

/** How it was made sure that the card is the patient's, as stored: by face, by PIN, or by eye (目視) where neither works. */
export const VERIFIED = { FACE: 1, PIN: 2, VISUAL: 3 } as const;
export type Verified = keyof typeof VERIFIED;

/** What the patient agreed to at the reader. */
export interface Consents {
  /** 限度額適用認定証. */
  readonly limitCertificate: boolean;
  /** 薬剤情報. */
  readonly medication: boolean;
  /** 特定健診情報. */
  readonly checkup: boolean;
}

export interface ReaderCheck {
  /** 10 digits; null: the only facility of the account. */
  readonly facilityCode: string | null;
  /** Of the certificate on the card, as the reader's software gives it. */
  readonly serial: string;
  readonly verified: Verified;
  readonly consents: Consents;
  /** null: today. */
  readonly day: Day | null;
}

/** The card is no way to an answer: the card of the insurance is. */
export type CertificateProblem =
  | 'BAD_SERIAL'
  /** Not registered for use as an insurance card (初回登録). */
  | 'CERTIFICATE_UNKNOWN'
  | 'CERTIFICATE_EXPIRED'
  /** Lost, stolen or reissued. */
  | 'CERTIFICATE_REVOKED';

export interface ReaderAnswer extends CheckAnswer {
  readonly verified: Verified;
  readonly consents: Consents;
  /** When the consents were recorded, domain clock. */
  readonly consentedAt: Date;
  /** Last day of the certificate: five birthdays after its issue. */
  readonly certificateExpiresOn: Day;
}

export type ReaderResult =
  ReaderAnswer | CheckRefusal | { readonly outcome: 'REFUSED'; readonly code: CertificateProblem };

export const CERTIFICATE_TEXT: Readonly<
  Record<CertificateProblem, { readonly ja: string; readonly en: string }>
> = {
  BAD_SERIAL: {
    ja: 'カードを読み取れませんでした。もう一度かざすか、保険証で照会してください。',
    en: 'The card could not be read. Present it again, or check by the insurance card.',
  },
  CERTIFICATE_UNKNOWN: {
    ja: '健康保険証としての利用登録がありません。リーダーで利用登録をするか、保険証で照会してください。',
    en: 'The card is not registered for use as an insurance card. Register it at the reader, or check by the insurance card.',
  },
  CERTIFICATE_EXPIRED: {
    ja: '電子証明書の有効期限が切れています。保険証で照会し、市区町村での更新を案内してください。',
    en: 'The certificate has expired. Check by the insurance card; the municipality renews the certificate.',
  },
  CERTIFICATE_REVOKED: {
    ja: '電子証明書が失効しています（紛失の届出・再発行など）。保険証で照会してください。',
    en: 'The certificate is revoked (lost or reissued card). Check by the insurance card.',
  },
};
