import type { Blocker, Milestone } from '#rollout';
import type { Choice } from './choice-cell.rules.js';

interface Named<Id extends string> extends Choice {
  readonly id: Id;
}

/** 滞留理由 as people write it. */
export const BLOCKER_CHOICES: readonly Named<Blocker>[] = [
  { id: 'PC', names: ['パソコン', 'PC', '端末', '資格確認端末'] },
  { id: 'ROUTER', names: ['ルーター', 'ルータ', 'Router'] },
  { id: 'LINE', names: ['回線', 'ネットワーク', 'オンライン請求回線', 'Line'] },
  { id: 'CERTIFICATE', names: ['電子証明書', '証明書', 'Certificate'] },
  { id: 'QUOTATION', names: ['見積り', '見積', '見積もり', 'Quotation'] },
  { id: 'READER', names: ['カードリーダー', 'リーダー', '顔認証付きカードリーダー', 'Reader'] },
  { id: 'STAFF', names: ['職員', '人員', 'スタッフ', 'Staff'] },
  { id: 'VENDOR_CAPACITY', names: ['業者の作業枠', '作業枠', '業者都合', 'Vendor capacity'] },
  { id: 'OTHER', names: ['その他', 'Other'] },
];

/** 状況: what was reached. */
export const STATUS_CHOICES: readonly Named<Milestone>[] = [
  {
    id: 'VENDOR_CONTACTED',
    names: ['連絡済み', 'システム業者へ連絡', '連絡', '業者連絡', 'Vendor contacted'],
  },
  { id: 'ORDERED', names: ['発注済み', '発注', '受注', '受注済み', 'Ordered'] },
  { id: 'DELIVERED', names: ['受取済み', '受取', '納品済み', '納品', 'Reader delivered'] },
  {
    id: 'CERTIFICATE_ISSUED',
    names: ['電子証明書発行済み', '電子証明書', '証明書発行', 'Certificate issued'],
  },
  {
    id: 'SETUP_SCHEDULED',
    names: ['設定作業予定', '日程調整済み', '訪問予定', '手配済み', 'Setup scheduled'],
  },
  { id: 'READY', names: ['準備完了', '設定完了', '完了', 'Ready'] },
];

/** Makers of the readers (docs/glossary.md, "The way of a facility"). */
export const MAKER_CHOICES: readonly Choice[] = [
  { id: '富士通Japan', names: ['富士通Japan', '富士通ジャパン', '富士通', 'Fujitsu Japan', 'Fujitsu'] },
  { id: 'パナソニック', names: ['パナソニック', 'Panasonic', 'パナソニックコネクト'] },
  { id: 'アルメックス', names: ['アルメックス', 'ALMEX', 'アルメクス'] },
];
