import { dayFromIso, type Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { DeclarationFigure, Denominator, Measure } from './adoption.types.js';

/** The publication everything on the declaration page is pinned to. */
export const DECLARATION_POINT = 'publication-2021-07-09';

export const DECLARATION_SOURCE = '厚生労働省「オンライン資格確認 集中導入開始宣言」（2021年7月9日公表）';

/** Days the declaration gives its figures for. */
export const DECLARED_ON = {
  APPLICATIONS: dayFromIso('2021-06-27'),
  READERS: dayFromIso('2021-06-30'),
  OPERATION: dayFromIso('2021-07-05'),
} as const;

/** A count of facilities and what it is of. */
export interface CountedFigure {
  readonly key: string;
  readonly asOf: Day;
  readonly measure: Measure;
  readonly denominator: Denominator;
  readonly published: string;
  /** Of this type only. */
  readonly type?: FacilityType;
  /** The reader may choose another denominator. */
  readonly switchable?: true;
}

const { APPLICATIONS, OPERATION } = DECLARED_ON;

export const COUNTED_FIGURES: readonly CountedFigure[] = [
  { key: 'facilities', asOf: APPLICATIONS, measure: 'OPEN', denominator: 'OPEN', published: '約22.8万' },
  {
    key: 'applied',
    asOf: APPLICATIONS,
    measure: 'APPLIED',
    denominator: 'OPEN',
    published: '約13万（57.1％）',
  },
  {
    key: 'planAnswered',
    asOf: APPLICATIONS,
    measure: 'PLAN_ANSWERED',
    denominator: 'APPLIED',
    published: '112,153',
  },
  {
    key: 'plannedByTarget',
    asOf: APPLICATIONS,
    measure: 'PLANNED_BY_TARGET',
    denominator: 'PLAN_ANSWERED',
    published: '90,441（80.6％）',
    switchable: true,
  },
  operating('operating', '1,061'),
  operating('operatingHospital', '110', 'HOSPITAL'),
  operating('operatingMedicalClinic', '326', 'MEDICAL_CLINIC'),
  operating('operatingDentalClinic', '301', 'DENTAL_CLINIC'),
  operating('operatingPharmacy', '324', 'PHARMACY'),
];

function operating(key: string, published: string, type?: FacilityType): CountedFigure {
  return { key, asOf: OPERATION, measure: 'OPERATING', denominator: 'OPEN', published, type };
}

/** Prefectures in which this share of the dental clinics had applied; those of 60 % include those of 70 %. */
export const DENTAL_THRESHOLDS: readonly { key: string; percent: number; published: string }[] = [
  { key: 'dentalPrefectures70', percent: 70, published: '70％以上：3県' },
  { key: 'dentalPrefectures60', percent: 60, published: '60％以上：10県' },
];

/** Figures of others that the declaration cites; nothing in our log counts cards or seconds. */
export const CITED_FIGURES: readonly DeclarationFigure[] = [
  cited('cardApplications', '2021-07-04', 50_406_808, '枚', '50,406,808', 'マイナンバーカードの申請件数'),
  cited('cardsIssued', '2021-07-04', 43_600_181, '枚', '43,600,181', 'マイナンバーカードの交付枚数'),
  {
    ...cited(
      'cardsIssued60to74',
      '2021-06-01',
      9_895_214,
      '枚',
      '9,895,214（40.0％）',
      '60〜74歳への交付枚数',
    ),
    denominator: 24_757_385,
    rate: 40.0,
  },
  cited(
    'visualCheckSeconds',
    '2021-07-09',
    30,
    '秒',
    '約30秒',
    '券面の目視確認と手入力にかかる時間（聞き取り）',
  ),
];

function cited(
  key: string,
  asOf: string,
  value: number,
  unit: string,
  published: string,
  what: string,
): DeclarationFigure {
  return {
    key,
    asOf: dayFromIso(asOf),
    value,
    denominator: null,
    rate: null,
    published,
    unit,
    constant: true,
    source: `${DECLARATION_SOURCE}掲載：${what}`,
    filter: null,
  };
}
