import type { Day } from '#calendar';

/** 性別 as in the interface files: 1 男, 2 女, 3 未設定. */
export type Sex = '1' | '2' | '3';

/** What is sealed of a person. */
export interface PersonText {
  /** Full-width, family and given name with a full-width space between. */
  readonly name: string;
  /** Katakana or hiragana. */
  readonly kana: string;
  readonly sex: Sex;
  readonly birthdate: Day;
  /** `100-8916`. */
  readonly postalCode: string;
  readonly address: string;
}

/** 高齢受給者証. */
export interface ElderlyCertificate {
  readonly issuedOn: Day;
  readonly from: Day;
  readonly lastDay: Day | null;
  /** Three digits, per cent: 020. */
  readonly ratio: string;
}

/** 限度額適用認定証. Goes out only where the asking side states the patient's consent. */
export interface LimitCertificate {
  /** OQSCD011. */
  readonly classification: string;
  /** OQSCD012. */
  readonly level: string;
  readonly issuedOn: Day;
  readonly from: Day;
  readonly lastDay: Day | null;
  readonly longTermOn: Day | null;
}

/** What is sealed of a coverage; texts as on the card. */
export interface CoverageText {
  readonly symbol: string;
  readonly number: string;
  readonly branch: string | null;
  /** OQSCD010. */
  readonly cardClass: string;
  /** OQSCD009: 1 本人, 2 家族. */
  readonly relation: '1' | '2';
  /** 世帯主・被保険者氏名, where it is another person. */
  readonly insuredName: string | null;
  readonly issuedOn: Day;
  readonly from: Day;
  /** 有効期限, the last day. */
  readonly expiresOn: Day | null;
  /** 資格喪失日, the first day without. */
  readonly lostOn: Day | null;
  /** OQSCD008. */
  readonly reasonOfLoss: string | null;
  /** 一部負担金割合, three digits, per cent. */
  readonly ratio: string | null;
  readonly preschool: boolean;
  readonly elderly: ElderlyCertificate | null;
  readonly limit: LimitCertificate | null;
}

/** As arrays: the names of the fields would be a third of what is sealed. */
export function packPerson(one: PersonText): string {
  return JSON.stringify([one.name, one.kana, one.sex, one.birthdate, one.postalCode, one.address]);
}

export function unpackPerson(text: string): PersonText {
  const [name, kana, sex, birthdate, postalCode, address] = JSON.parse(text) as [
    string,
    string,
    Sex,
    Day,
    string,
    string,
  ];
  return { name, kana, sex, birthdate, postalCode, address };
}

const COVERAGE = [
  'symbol',
  'number',
  'branch',
  'cardClass',
  'relation',
  'insuredName',
  'issuedOn',
  'from',
  'expiresOn',
  'lostOn',
  'reasonOfLoss',
  'ratio',
  'preschool',
  'elderly',
  'limit',
] as const satisfies readonly (keyof CoverageText)[];

export function packCoverage(one: CoverageText): string {
  return JSON.stringify(COVERAGE.map((field) => one[field]));
}

export function unpackCoverage(text: string): CoverageText {
  const values = JSON.parse(text) as unknown[];
  const coverage: Record<string, unknown> = {};
  for (let index = 0; index < COVERAGE.length; index += 1) coverage[COVERAGE[index]!] = values[index];
  return coverage as unknown as CoverageText;
}

/** Where a person's blob belongs. */
export function personPlace(id: number): string {
  return `person/${id}`;
}

/** Where a coverage's blob belongs: to its digest, so that it cannot be moved behind another card. */
export function coveragePlace(lookup: string): string {
  return `coverage/${lookup}`;
}
