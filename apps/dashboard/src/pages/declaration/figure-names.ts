import { defineTexts } from '../../i18n/language.js';

/** What each figure of the declaration is called, by the server's key. */
export const figureNames = defineTexts<Record<string, string>>({
  ja: {
    facilities: '全施設',
    applied: 'カードリーダー申込',
    planAnswered: '導入予定月の回答',
    plannedByTarget: '9月末までに導入予定',
    operating: '運用開始',
    operatingHospital: '運用開始（病院）',
    operatingMedicalClinic: '運用開始（医科診療所）',
    operatingDentalClinic: '運用開始（歯科診療所）',
    operatingPharmacy: '運用開始（薬局）',
  },
  en: {
    facilities: 'All facilities',
    applied: 'Reader applied for',
    planAnswered: 'Answered the planned month',
    plannedByTarget: 'Plan to introduce by September',
    operating: 'Operating',
    operatingHospital: 'Operating (hospitals)',
    operatingMedicalClinic: 'Operating (medical clinics)',
    operatingDentalClinic: 'Operating (dental clinics)',
    operatingPharmacy: 'Operating (pharmacies)',
  },
});
