import { formatCount } from '../../i18n/format.js';
import { defineTexts } from '../../i18n/language.js';

/** The subsidy: what one may get, the quotation, the claim. */
export const subsidyTexts = defineTexts({
  ja: {
    yen: (yen: number) => `${formatCount(yen)}円`,
    cap: '補助の対象になる費用の上限',
    most: '受け取れる額の最大',
    quotation: '見積額',
    expected: '見積額に対する補助額',
    ownCost: '自己負担',
    hospitalAsk: '病院の補助の上限と割合は、医療機関等向けポータルサイトかコールセンターでご確認ください。',
    after:
      '申請は、運用を始め、業者への支払いが済んだ後に行います。設定・支払い・申請を期限までに終えてください。',
    documents: '必要な書類',
    document: {
      RECEIPT: '領収書（写し）',
      BREAKDOWN: '領収書の内訳書',
      COMPLETION_REPORT: '事業完了報告書',
    },
    quotationTitle: '見積額の入力',
    quotationLead:
      '業者の見積額（税込の合計）を入力すると、補助額と自己負担を計算します。空欄にすると取り消します。',
    quotationLabel: '見積額（円・税込）',
    noAmount: '金額は整数の円で入力してください。例：429000',
    quotationEntered: '見積額を登録しました。',
    quotationIsTrouble: '見積りが高いことをお困りごととして知らせる',
    claimLead: '申請がどこまで進んだかを選んでください。',
    claimEntered: '補助金の申請の状況を登録しました。',
  },
  en: {
    yen: (yen: number) => `¥${formatCount(yen)}`,
    cap: 'Cost that is subsidised at most',
    most: 'You get at most',
    quotation: 'Quotation',
    expected: 'Subsidy for the quotation',
    ownCost: 'You pay',
    hospitalAsk: 'For cap and share of hospitals see the portal or ask the call centre.',
    after:
      'Claim after operation has begun and the vendor is paid; all of it has to be complete by the deadline.',
    documents: 'Documents',
    document: {
      RECEIPT: 'Receipt (領収書)',
      BREAKDOWN: 'Breakdown of the receipt (内訳書)',
      COMPLETION_REPORT: 'Report of completion (事業完了報告書)',
    },
    quotationTitle: 'Quotation',
    quotationLead: 'Enter the total, tax included, to see subsidy and own cost. Empty takes it away.',
    quotationLabel: 'Quotation (yen, tax included)',
    noAmount: 'Enter whole yen, for example 429000.',
    quotationEntered: 'The quotation is registered.',
    quotationIsTrouble: 'Report the quotation as a problem',
    claimLead: 'How far is the claim?',
    claimEntered: 'The state of the claim is registered.',
  },
});
