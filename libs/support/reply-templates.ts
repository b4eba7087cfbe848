import type { Viewer } from '#access';
import { isStaff } from './support-viewer.rules.js';
import type { Topic } from './topic.rules.js';

export interface ReplyTemplate {
  readonly topic: Topic;
  readonly title: string;
  readonly text: string;
}

/** null: not for this viewer. */
export function replyTemplatesFor(viewer: Viewer): readonly ReplyTemplate[] | null {
  return isStaff(viewer) ? REPLY_TEMPLATES : null;
}

/**
 * What the call centre answers, in the ministry's words. In Japanese only: that is what is said on the phone. The screen
 * puts in what is in braces: 施設名, 業者, 業者電話, 訪問予定日.
 */
const REPLY_TEMPLATES: readonly ReplyTemplate[] = [
  {
    topic: 'VENDOR_SLOW',
    title: '作業の順番と見込み',
    text: '作業は業者へ連絡いただいた順に行われます。{業者}（{業者電話}）へ順番をご確認ください。訪問予定日は{訪問予定日}です。',
  },
  {
    topic: 'PC_LATE',
    title: 'パソコンの納期',
    text: '半導体不足のため端末の納期が延びています。納期を{業者}（{業者電話}）へご確認ください。納品までに利用申請を済ませておくと、その後が早くなります。',
  },
  {
    topic: 'ROUTER_LATE',
    title: 'ルーターの納期',
    text: 'ルーターの納期を{業者}（{業者電話}）へご確認ください。代わりの機種で進められる場合があります。',
  },
  {
    topic: 'LINE',
    title: '回線の開通',
    text: '回線の開通日は回線事業者が決めます。開通日が分かりましたら{業者}（{業者電話}）へお伝えください。',
  },
  {
    topic: 'QUOTATION',
    title: '見積りと補助の上限',
    text: '診療所・薬局の補助は 429,000 円が上限です（2021年3月31日までにカードリーダーを申し込んだ施設は全額、それ以外は4分の3）。上限を超える見積りは、内訳を業者へご確認ください。',
  },
  {
    topic: 'CERTIFICATE',
    title: '電子証明書の発行',
    text: '電子証明書は利用申請の後に発行され、端末ごとに必要です。有効期間は3年です。ポータルサイトで発行状況をご確認ください。',
  },
  {
    topic: 'READER',
    title: 'カードリーダーの配送・不具合',
    text: 'カードリーダーは受注生産です。配送の時期はポータルサイトでご確認ください。不具合のときは製造元の窓口へご連絡ください。',
  },
  {
    topic: 'STAFF',
    title: '研修資料',
    text: '操作の手順書と動画をポータルサイトに掲載しています。{業者}による説明を受けられる場合があります。',
  },
  {
    topic: 'RESOLVED',
    title: '解決の確認',
    text: '解決したと伺いました。次の手続きは、ボードの「次にすること」をご覧ください。',
  },
  {
    topic: 'APPLICATION',
    title: '申込の方法',
    text: 'ポータルサイトでアカウントを登録し、「顔認証付きカードリーダー申込」から機種と導入予定月を入力してください。',
  },
  {
    topic: 'FINDING_VENDOR',
    title: '業者の探し方',
    text: 'まず、レセプトコンピューターや電子カルテの業者へご連絡ください。対応していない場合は、別の業者を選ぶことも、自院で設定することもできます。',
  },
  {
    topic: 'START_DATE',
    title: '運用開始日の入力',
    text: '設定と接続テストが終わりましたら、施設のページで運用開始日を入力してください。入力だけで手続きは終わりです。開始日までは変更できます。',
  },
  {
    topic: 'SUBSIDY',
    title: '補助金の請求',
    text: '支払い後に、領収書、内訳書、事業完了報告書をそろえて請求してください。2023年3月31日までに導入を終えることが条件です。',
  },
  {
    topic: 'CONTACT_DATA',
    title: '登録内容の変更',
    text: '登録内容を変更しました。次のご案内から新しい連絡先へお送りします。',
  },
  { topic: 'OTHER', title: '折り返しの約束', text: '確認のうえ、{フォロー日}までに折り返しご連絡します。' },
];
