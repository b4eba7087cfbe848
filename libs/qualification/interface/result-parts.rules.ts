import type { Day } from '#calendar';
import { halfWidthKana } from '../card/half-width-kana.rules.js';
import { paddedInsurerNumber } from '../card/insurer-number.rules.js';
import { interfaceDay } from '../card/interface-day.rules.js';
import type { ShownCoverage } from '../check/check-result.js';
import type { CoverageText } from '../storage/insured.js';
import type { SearchInfo } from './read-request.rules.js';
import type { Part } from './write-xml.js';

/** The question as it was asked; all seven elements, empty ones too. */
export function searchInfo(search: SearchInfo): Part {
  return [
    'QualificationConfirmSearchInfo',
    [
      ['InsurerNumber', search.insurerNumber],
      ['InsuredCardSymbol', search.symbol],
      ['InsuredIdentificationNumber', search.number],
      ['InsuredBranchNumber', search.branch],
      ['Birthdate', search.birthdate],
      ['LimitApplicationCertificateRelatedConsFlg', search.limitConsent],
      ['ArbitraryIdentifier', search.identifier],
    ],
  ];
}

/**
 * ResultOfQualificationConfirmation in the order of the interface; what is not known is left out. `last` follows: the
 * consent of a single question, or in a batch whether the limit certificate changed.
 */
export function resultOf({ insurer, person, coverage }: ShownCoverage, last: readonly Part[]): Part {
  return [
    'ResultOfQualificationConfirmation',
    [
      ['InsuredCardClassification', coverage.cardClass],
      ['InsurerNumber', paddedInsurerNumber(insurer.number)],
      given('InsuredCardSymbol', coverage.symbol),
      ['InsuredIdentificationNumber', coverage.number],
      given('InsuredBranchNumber', coverage.branch),
      ['PersonalFamilyClassification', coverage.relation],
      given('InsuredName', coverage.insuredName),
      ['Name', person.name],
      given('NameKana', halfWidthKana(person.kana)),
      ['Sex1', person.sex],
      ['Birthdate', interfaceDay(person.birthdate)],
      given('Address', person.address),
      given('PostNumber', person.postalCode),
      ['InsuredCertificateIssuanceDate', interfaceDay(coverage.issuedOn)],
      ['InsuredCardValidDate', interfaceDay(coverage.from)],
      day('InsuredCardExpirationDate', lastDayOf(coverage)),
      given('InsuredPartialContributionRatio', coverage.ratio),
      coverage.preschool ? ['PreschoolClassification', '1'] : null,
      given('ReasonOfLoss', coverage.reasonOfLoss),
      ['InsurerName', insurer.name],
      elderly(coverage),
      ...last,
    ],
  ];
}

/** 限度額適用認定証: null without the patient's consent, because the answer then holds none. */
export function limitCertificate({ limit }: CoverageText): Part {
  return (
    limit && [
      'LimitApplicationCertificateRelatedInfo',
      [
        ['LimitApplicationCertificateClassification', limit.classification],
        ['LimitApplicationCertificateClassificationFlag', limit.level],
        ['LimitApplicationCertificateDate', interfaceDay(limit.issuedOn)],
        ['LimitApplicationCertificateValidStartDate', interfaceDay(limit.from)],
        day('LimitApplicationCertificateValidEndDate', limit.lastDay),
        day('LimitApplicationCertificateLongTermDate', limit.longTermOn),
      ],
    ]
  );
}

function elderly({ elderly: certificate }: CoverageText): Part {
  return (
    certificate && [
      'ElderlyRecipientCertificateInfo',
      [
        ['ElderlyRecipientCertificateDate', interfaceDay(certificate.issuedOn)],
        ['ElderlyRecipientValidStartDate', interfaceDay(certificate.from)],
        day('ElderlyRecipientValidEndDate', certificate.lastDay),
        ['ElderlyRecipientContributionRatio', certificate.ratio],
      ],
    ]
  );
}

/** What ended is shown with its last day; 資格喪失日 is the first day without. */
function lastDayOf({ expiresOn, lostOn }: CoverageText): Day | null {
  const held = lostOn === null ? null : lostOn - 1;
  return held === null || (expiresOn !== null && expiresOn < held) ? expiresOn : held;
}

function given(name: string, text: string | null): Part {
  return text ? [name, text] : null;
}

function day(name: string, value: Day | null): Part {
  return value === null ? null : [name, interfaceDay(value)];
}
