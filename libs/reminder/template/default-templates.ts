import { VENDOR_TEMPLATES } from './default-vendor-templates.js';
import type { DefaultTemplate } from './default-template.js';

const VENDOR_JA = '{業者|担当のシステム業者}（電話：{業者電話|契約書などをご確認ください}）';
const VENDOR_EN = '{vendorName|your system vendor} (telephone: {vendorPhone|see your contract})';
const NOT_LEGAL = { legalNotice: false, legalReason: null } as const;

/** To facilities, in the order of their way. Each asks for one thing; a rule is named like its template. */
const FACILITY_TEMPLATES: readonly DefaultTemplate[] = [
  {
    ...NOT_LEGAL,
    name: 'NOT_APPLIED',
    topic: 'APPLICATION',
    subjectJa: '顔認証付きカードリーダーのお申込みのお願い（{施設名}）',
    bodyJa: `{施設名} 御中

オンライン資格確認に使う顔認証付きカードリーダーのお申込みを、まだいただいていないようです。カードリーダーは無償で、受注生産のため、お届けまでに日数がかかります。

お申込みをお願いします。方法は次のページをご覧ください。

{リンク}

行き違いで、すでにお申込みの場合はご容赦ください。{今日}現在の記録によりお送りしています。`,
    subjectEn: 'Please apply for your card reader ({facilityName})',
    bodyEn: `To {facilityName}

We have no application from you yet for the face authentication card reader of the online qualification check. The reader is free of charge and made to order, so it takes a while to arrive.

Please apply. This page says how:

{link}

If you have applied in the meantime, please excuse this message: it rests on the records of {today}.`,
  },
  {
    ...NOT_LEGAL,
    name: 'APPLIED_NO_VENDOR',
    topic: 'VENDOR',
    subjectJa: 'システム業者へのご連絡のお願い（{施設名}）',
    bodyJa: `{施設名} 御中

{申込日|先日}にカードリーダーをお申込みいただき、ありがとうございます。設定作業は、業者へ連絡した順に行われます。

お届けを待たずに、いまシステム業者へご連絡ください。次のページから1分ほどで連絡できます。

{リンク}

ご連絡先：${VENDOR_JA}
すでにご連絡済みの場合は、同じページで連絡日をご記入ください。`,
    subjectEn: 'Please contact your system vendor ({facilityName})',
    bodyEn: `To {facilityName}

Thank you for applying for a card reader ({appliedOn|some time ago}). Vendors set up their customers in the order in which they were contacted.

Please contact your vendor now, without waiting for the reader. This page does it in a minute:

{link}

Contact: ${VENDOR_EN}
If you have contacted them already, enter the day on the same page.`,
  },
  {
    ...NOT_LEGAL,
    name: 'DELIVERED_NO_VENDOR',
    topic: 'VENDOR',
    subjectJa: 'カードリーダーのお受け取り後の、業者へのご連絡のお願い（{施設名}）',
    bodyJa: `{施設名} 御中

{受取日|先日}にカードリーダーをお受け取りいただきました。使い始めるには、システム業者による設定が必要です。

まだの場合は、業者へご連絡ください。次のページから1分ほどで連絡できます。

{リンク}

ご連絡先：${VENDOR_JA}`,
    subjectEn: 'Your reader has arrived: please contact your vendor ({facilityName})',
    bodyEn: `To {facilityName}

Your card reader was delivered ({deliveredOn|some time ago}). Before it can be used, a system vendor has to set it up.

If you have not done so, please contact your vendor. This page does it in a minute:

{link}

Contact: ${VENDOR_EN}`,
  },
  {
    ...NOT_LEGAL,
    name: 'SETUP_DAY_PASSED_FACILITY',
    topic: 'START',
    subjectJa: '設定作業は終わりましたか（{施設名}）',
    bodyJa: `{施設名} 御中

設定作業の訪問予定日（{訪問予定日|予定の日}）を過ぎましたが、完了の報告がまだありません。

設定と接続テストが終わっていれば、次のページで運用開始日をご入力ください。

{リンク}

日程が変わった場合は、お手数ですが業者へご確認ください：${VENDOR_JA}`,
    subjectEn: 'Is the set-up done? ({facilityName})',
    bodyEn: `To {facilityName}

The day arranged for the set-up ({visitOn|the arranged day}) is over, but nobody has reported it done.

If set-up and connection test are done, please enter your start date:

{link}

If the visit was put off, please ask your vendor: ${VENDOR_EN}`,
  },
  {
    ...NOT_LEGAL,
    name: 'READY_NO_START',
    topic: 'START',
    subjectJa: '運用開始日のご入力のお願い（{施設名}）',
    bodyJa: `{施設名} 御中

{準備完了日|先日}に設定と接続テストが終わりました。残る手続きは、運用開始日のご入力だけです。

次のページで日付を選ぶと完了します。ログインは不要で、1分ほどで終わります。

{リンク}

開始日までは変更できます。設定についてのお問い合わせ：${VENDOR_JA}`,
    subjectEn: 'Please enter your start date ({facilityName})',
    bodyEn: `To {facilityName}

Set-up and connection test are done ({readyOn|a while ago}). Only your operation start date is left.

Choose it on this page. It takes a minute and you need not sign in:

{link}

You can change it until that day. Questions about the set-up: ${VENDOR_EN}`,
  },
  {
    ...NOT_LEGAL,
    name: 'START_PASSED_NO_CHECK',
    topic: 'START',
    subjectJa: '資格確認はお使いいただけていますか（{施設名}）',
    bodyJa: `{施設名} 御中

運用開始日（{運用開始日|予定の日}）を過ぎましたが、資格確認の記録がまだありません。

一度、窓口で資格確認をお試しください。カードリーダーがなくても、次のページから確認できます。

{リンク}

うまくいかないとき、設定についてのお問い合わせ：${VENDOR_JA}`,
    subjectEn: 'Does the qualification check work for you? ({facilityName})',
    bodyEn: `To {facilityName}

Your start date ({startsOn|the planned day}) is over, but we have no record of a qualification check yet.

Please try one at your desk. It also works on this page, without the reader:

{link}

If it fails, or for questions about the set-up: ${VENDOR_EN}`,
  },
  {
    ...NOT_LEGAL,
    name: 'WENT_QUIET',
    topic: 'START',
    subjectJa: '資格確認でお困りではありませんか（{施設名}）',
    bodyJa: `{施設名} 御中

{運用開始日|先日}から資格確認をお使いいただいていますが、この1週間の記録がありません。

カードリーダー、端末、回線の不具合や、使い方でお困りのことはありませんか。復旧までの間も、次のページから資格確認ができます。

{リンク}

不具合のお問い合わせ：${VENDOR_JA}
休診などで使う機会がなかった場合は、このままで構いません。`,
    subjectEn: 'Is anything wrong with the qualification check? ({facilityName})',
    bodyEn: `To {facilityName}

You have been using the qualification check (since {startsOn|some time ago}), but we have no record of one for a week.

Is something wrong with the reader, the terminal or the line, or is it unclear how to use it? Until it is repaired, you can check on this page:

{link}

If something does not work: ${VENDOR_EN}
If you were closed and had nobody to check, there is nothing to do.`,
  },
  {
    ...NOT_LEGAL,
    name: 'QUOTATION_ABOVE_CAP',
    topic: 'VENDOR',
    subjectJa: 'お見積りの内訳のご確認のお願い（{施設名}）',
    bodyJa: `{施設名} 御中

ご記入いただいたお見積り（{見積額|金額未記入}）が、補助の上限（{補助上限|施設の種類による上限}）を超えています。超えた分は自己負担となります。

内訳を業者にご確認のうえ、見直し後の金額を次のページへご記入ください。

{リンク}

ご確認先：${VENDOR_JA}`,
    subjectEn: 'Please check your quotation ({facilityName})',
    bodyEn: `To {facilityName}

The quotation you entered ({quotation|no amount}) is above what is subsidised at most ({cap|by type of facility}). You would pay the rest yourself.

Please ask your vendor for the breakdown and enter the amount as it is then:

{link}

Whom to ask: ${VENDOR_EN}`,
  },
  {
    ...NOT_LEGAL,
    name: 'CERTIFICATE_DEADLINE',
    topic: 'DEADLINE',
    subjectJa: '電子証明書の有効期限のお知らせ（{施設名}）',
    bodyJa: `{施設名} 御中

オンライン資格確認の電子証明書の有効期限は{証明書期限|まもなく}です。期限を過ぎると、資格確認が使えなくなります。

更新をお願いします。更新後の日付は次のページへご記入ください。

{リンク}

更新作業についてのお問い合わせ：${VENDOR_JA}`,
    subjectEn: 'Your device certificate expires ({facilityName})',
    bodyEn: `To {facilityName}

Your certificate for the online qualification check is valid until {certificateExpiresOn|soon}. After that day the check stops working.

Please renew it, and enter the new day on this page:

{link}

Questions about renewing: ${VENDOR_EN}`,
  },
  {
    ...NOT_LEGAL,
    name: 'SUBSIDY_DEADLINE',
    topic: 'DEADLINE',
    subjectJa: '補助金のご請求期限のお知らせ（{施設名}）',
    bodyJa: `{施設名} 御中

オンライン資格確認の補助金は、導入・お支払い・ご請求を{補助金期限}までに終えることが条件です。

領収書、内訳書、事業完了報告書をそろえて、ご請求をお願いします。必要な書類と現在の状況は次のページにあります。

{リンク}

領収書と内訳書の発行元：${VENDOR_JA}`,
    subjectEn: 'The subsidy has to be claimed in time ({facilityName})',
    bodyEn: `To {facilityName}

For the subsidy, set-up, payment and claim have to be complete by {subsidyUntil}.

Please claim it with receipt, breakdown and completion report. This page lists what is needed and how far you are:

{link}

Receipt and breakdown come from: ${VENDOR_EN}`,
  },
];

/** What the product comes with; the ministry changes the words in its own database. */
export const DEFAULT_TEMPLATES: readonly DefaultTemplate[] = [...FACILITY_TEMPLATES, ...VENDOR_TEMPLATES];
