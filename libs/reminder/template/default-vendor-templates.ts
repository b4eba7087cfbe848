import type { DefaultTemplate } from './default-template.js';

const CUSTOMER_JA = `施設名：{施設名}
医療機関・薬局コード：{医療機関コード}（{都道府県}）
電話：{施設電話|登録なし}`;
const CUSTOMER_EN = `Facility: {facilityName}
Code: {code} ({prefecture})
Telephone: {facilityPhone|none known}`;

/** To system vendors, about one customer each. */
export const VENDOR_TEMPLATES: readonly DefaultTemplate[] = [
  {
    name: 'ORDERED_NOT_STARTED',
    topic: 'VENDOR_WORK',
    legalNotice: false,
    legalReason: null,
    subjectJa: '訪問予定日のご登録のお願い（{施設名}）',
    bodyJa: `{業者|システム業者} 御中

次の施設から{発注日|先日}に発注がありましたが、訪問予定日がまだ登録されていません。

${CUSTOMER_JA}

訪問予定日のご登録をお願いします。難しい場合は、同じページで滞留理由をご登録ください。

{リンク}`,
    subjectEn: 'Please enter the day of the visit ({facilityName})',
    bodyEn: `To {vendorName|the system vendor}

This facility ordered from you ({orderedOn|a while ago}), but no day of the visit is entered yet.

${CUSTOMER_EN}

Please enter the day of the visit. If there is none yet, enter what is in the way on the same page:

{link}`,
  },
  {
    name: 'SETUP_DAY_PASSED',
    topic: 'VENDOR_WORK',
    legalNotice: false,
    legalReason: null,
    subjectJa: '設定作業の結果のご報告のお願い（{施設名}）',
    bodyJa: `{業者|システム業者} 御中

次の施設の訪問予定日（{訪問予定日|予定の日}）を過ぎましたが、設定の結果がまだ報告されていません。

${CUSTOMER_JA}

準備完了、または新しい訪問予定日のご登録をお願いします。

{リンク}`,
    subjectEn: 'Please report the set-up ({facilityName})',
    bodyEn: `To {vendorName|the system vendor}

The day of your visit to this facility ({visitOn|the arranged day}) is over, but no result is reported yet.

${CUSTOMER_EN}

Please report it ready, or enter the new day of the visit:

{link}`,
  },
];
