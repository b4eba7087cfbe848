import type { Day } from '#calendar';
import type { CardText } from '../card/card-question.rules.js';
import { readDay } from '../card/interface-day.rules.js';
import type { Charset } from './charset.js';
import { InterfaceError } from './interface-problem.rules.js';
import { childOf, textOf, type XmlElement } from './parse-xml.js';

/** What comes back in every answer as it was asked. */
export interface SearchInfo extends CardText {
  /** `0`, `1` or nothing. */
  readonly limitConsent: string;
  readonly identifier: string;
}

export interface RequestHeader {
  readonly facilityCode: string;
  readonly fileIdentifier: string;
  /** null: today. */
  readonly day: Day | null;
  /** What the answer is asked for in; null: as the request. */
  readonly charset: Charset | null;
  /** 照会区分: 1 by My Number card, 2 by card information, which is what nothing means. */
  readonly reference: Reference;
}

export type Reference = '1' | '2';

/** A question by My Number card, as a reader's software asks it. */
export interface ReaderSearch {
  readonly serial: string;
  /** `1` face, `2` PIN, `3` by eye. */
  readonly verified: string;
  readonly limitConsent: string;
  readonly medicationConsent: string;
  readonly checkupConsent: string;
  readonly identifier: string;
}

export const MOST_IN_BATCH = 5_000;
const LONGEST_TEXT = 100;
const SEARCH = 'QualificationConfirmSearchInfo';

/** Throws {@link InterfaceError}. `day` is not looked at where the kind of message has none. */
export function readHeader(message: XmlElement): RequestHeader {
  if (message.name !== 'XmlMsg') throw new InterfaceError('NOT_A_REQUEST');
  const header = childOf(message, 'MessageHeader');
  if (!header || !childOf(message, 'MessageBody')) throw new InterfaceError('NOT_A_REQUEST');
  const stated = field(header, 'QualificationConfirmationDate');
  const day = stated === '' ? null : readDay(stated);
  if (stated !== '' && day === null) throw new InterfaceError('BAD_DAY');
  const asked = field(header, 'CharacterCodeIdentifier');
  const reference = field(header, 'ReferenceClassification').trim() || '2';
  if (reference !== '1' && reference !== '2') throw new InterfaceError('NOT_A_REQUEST');
  return {
    reference,
    facilityCode: field(header, 'MedicalInstitutionCode').trim(),
    fileIdentifier: field(header, 'ArbitraryFileIdentifier'),
    day,
    charset: asked === '1' ? 'Shift_JIS' : asked === '0' ? 'UTF-8' : null,
  };
}

/** One at least. Throws {@link InterfaceError}. */
export function readSearches(message: XmlElement): SearchInfo[] {
  const body = childOf(message, 'MessageBody')!;
  const searches = body.children.filter(({ name }) => name === SEARCH);
  if (searches.length === 0 || searches.length < body.children.length)
    throw new InterfaceError('NOT_A_REQUEST');
  if (searches.length > MOST_IN_BATCH) throw new InterfaceError('TOO_MANY');
  return searches.map((search) => ({
    insurerNumber: field(search, 'InsurerNumber'),
    symbol: field(search, 'InsuredCardSymbol'),
    number: field(search, 'InsuredIdentificationNumber'),
    branch: field(search, 'InsuredBranchNumber'),
    birthdate: field(search, 'Birthdate'),
    limitConsent: field(search, 'LimitApplicationCertificateRelatedConsFlg'),
    identifier: field(search, 'ArbitraryIdentifier'),
  }));
}

/** The one of a message with 照会区分 1. Throws {@link InterfaceError}. */
export function readReaderSearch(message: XmlElement): ReaderSearch {
  const [search, ...others] = childOf(message, 'MessageBody')!.children;
  if (!search || search.name !== SEARCH || others.length > 0) throw new InterfaceError('NOT_A_REQUEST');
  return {
    serial: field(search, 'CertificateSerialNumber'),
    verified: field(search, 'VerificationClassification'),
    limitConsent: field(search, 'LimitApplicationCertificateRelatedConsFlg'),
    medicationConsent: field(search, 'PharmacistsInfoConsFlg'),
    checkupConsent: field(search, 'SpecificHealthCheckupsInfoConsFlg'),
    identifier: field(search, 'ArbitraryIdentifier'),
  };
}

export function readReceptionNumber(message: XmlElement): string {
  return field(childOf(message, 'MessageBody')!, 'ReceptionNumber').trim();
}

function field(element: XmlElement, name: string): string {
  const text = textOf(element, name);
  if (text.length > LONGEST_TEXT) throw new InterfaceError('NOT_A_REQUEST');
  return text;
}
