import type { AdoptionGroup, Denominator, Measure } from '#adoption';
import type { FacilityType } from '#facility';
import type { Blocker, Stage } from '#rollout';
import type { Language } from '../graphql/language.js';

type Text = Readonly<Record<Language, string>>;

const MILESTONES = {
  ACCOUNT_CREATED: { ja: 'ポータルアカウント登録', en: 'Portal account' },
  APPLIED: { ja: 'カードリーダー申込', en: 'Reader applied for' },
  VENDOR_CONTACTED: { ja: 'システム業者へ連絡', en: 'Vendor contacted' },
  ORDERED: { ja: '発注', en: 'Ordered' },
  SHIPPED: { ja: '発送済み', en: 'Shipped' },
  DELIVERED: { ja: '受取済み', en: 'Delivered' },
  USE_APPLIED: { ja: '利用申請', en: 'Use applied for' },
  CERTIFICATE_ISSUED: { ja: '電子証明書', en: 'Certificate issued' },
  SETUP_SCHEDULED: { ja: '設定作業予定', en: 'Setup scheduled' },
  READY: { ja: '準備完了', en: 'Ready' },
  OPERATING: { ja: '運用開始', en: 'Operating' },
} as const;

/** What a facility waits for, as the board says it. */
export const STAGE_NAMES: Readonly<Record<Stage, Text>> = {
  ACCOUNT_CREATED: { ja: 'アカウント未登録', en: 'No portal account' },
  APPLIED: { ja: 'カードリーダー未申込', en: 'Reader not applied for' },
  VENDOR_CONTACTED: { ja: 'システム業者へ未連絡', en: 'Vendor not contacted' },
  ORDERED: { ja: '未発注', en: 'Not ordered' },
  SHIPPED: { ja: '発送待ち', en: 'Waiting for shipment' },
  DELIVERED: { ja: '受取待ち', en: 'Waiting for delivery' },
  USE_APPLIED: { ja: '利用申請待ち', en: 'Use not applied for' },
  CERTIFICATE_ISSUED: { ja: '電子証明書待ち', en: 'Waiting for the certificate' },
  SETUP_SCHEDULED: { ja: '設定作業の日程待ち', en: 'Setup not scheduled' },
  READY: { ja: '設定作業・接続テスト待ち', en: 'Waiting for setup and test' },
  OPERATING: { ja: '運用開始日の入力待ち', en: 'No operation start date' },
  DONE: { ja: '運用開始済み', en: 'Operating' },
};

export const MEASURE_NAMES: Readonly<Record<Measure, Text>> = {
  ...MILESTONES,
  OPEN: { ja: '施設数', en: 'Open facilities' },
  PLAN_ANSWERED: { ja: '導入予定月の回答', en: 'Planned month answered' },
  PLANNED_BY_TARGET: { ja: '2021年9月までに導入予定', en: 'Planned by 2021-09' },
};

export const DENOMINATOR_NAMES: Readonly<Record<Denominator, Text>> = {
  OPEN: { ja: '全施設', en: 'All facilities' },
  APPLIED: { ja: '申込施設', en: 'Facilities that applied' },
  PLAN_ANSWERED: { ja: '導入予定月の回答施設', en: 'Facilities that answered the planned month' },
};

export const GROUP_NAMES: Readonly<Record<AdoptionGroup, Text>> = {
  NATION: { ja: '全国', en: 'nation' },
  TYPE: { ja: '種別', en: 'by type' },
  PREFECTURE: { ja: '都道府県別', en: 'by prefecture' },
  TYPE_AND_PREFECTURE: { ja: '都道府県・種別', en: 'by prefecture and type' },
  VENDOR: { ja: 'システム業者別', en: 'by vendor' },
  STAGE: { ja: '段階別', en: 'by stage' },
};

export const TYPE_NAMES: Readonly<Record<FacilityType, Text>> = {
  HOSPITAL: { ja: '病院', en: 'Hospital' },
  MEDICAL_CLINIC: { ja: '医科診療所', en: 'Medical clinic' },
  DENTAL_CLINIC: { ja: '歯科診療所', en: 'Dental clinic' },
  PHARMACY: { ja: '薬局', en: 'Pharmacy' },
};

export const BLOCKER_NAMES: Readonly<Record<Blocker, Text>> = {
  PC: { ja: 'パソコン', en: 'PC' },
  ROUTER: { ja: 'ルーター', en: 'Router' },
  LINE: { ja: '回線', en: 'Line' },
  CERTIFICATE: { ja: '電子証明書', en: 'Certificate' },
  QUOTATION: { ja: '見積り', en: 'Quotation' },
  READER: { ja: 'カードリーダー', en: 'Reader' },
  STAFF: { ja: '職員', en: 'Staff' },
  VENDOR_CAPACITY: { ja: '業者の作業枠', en: 'Vendor capacity' },
  OTHER: { ja: 'その他', en: 'Other' },
};

/** Keys of DeclarationFigure; one that is missing here reads as its key. */
export const FIGURE_NAMES: Readonly<Record<string, Text>> = {
  facilities: { ja: '医療機関・薬局', en: 'Facilities' },
  applied: { ja: 'カードリーダー申込', en: 'Reader applications' },
  planAnswered: { ja: '導入予定月の回答', en: 'Planned month answered' },
  plannedByTarget: { ja: '2021年9月までに導入予定', en: 'Planned by 2021-09' },
  operating: { ja: '運用開始施設', en: 'Operating facilities' },
  operatingHospital: { ja: '運用開始施設（病院）', en: 'Operating: hospitals' },
  operatingMedicalClinic: { ja: '運用開始施設（医科診療所）', en: 'Operating: medical clinics' },
  operatingDentalClinic: { ja: '運用開始施設（歯科診療所）', en: 'Operating: dental clinics' },
  operatingPharmacy: { ja: '運用開始施設（薬局）', en: 'Operating: pharmacies' },
  dentalPrefectures70: { ja: '歯科診療所の申込率70％以上の都道府県', en: 'Prefectures, dental 70 % or more' },
  dentalPrefectures60: { ja: '歯科診療所の申込率60％以上の都道府県', en: 'Prefectures, dental 60 % or more' },
  readersShipped: { ja: 'カードリーダー発送台数', en: 'Readers shipped' },
  cardApplications: { ja: 'マイナンバーカード申請件数', en: 'My Number card applications' },
  cardsIssued: { ja: 'マイナンバーカード交付枚数', en: 'My Number cards issued' },
  cardsIssued60to74: {
    ja: 'マイナンバーカード交付枚数（60〜74歳）',
    en: 'My Number cards issued, ages 60–74',
  },
  visualCheckSeconds: { ja: '目視確認・手入力の時間', en: 'Visual check and manual entry' },
};
