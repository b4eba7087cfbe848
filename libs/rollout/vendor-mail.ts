import type { EntityManager } from 'typeorm';
import type { Day } from '#calendar';
import { isoFromDay } from '#calendar';
import type { MailService } from '#platform';
import { KIND } from './milestone.rules.js';

interface Parties {
  code: string;
  name: string;
  phone: string | null;
  email: string | null;
  vendor: string;
  vendorEmail: string | null;
}

const PARTIES = `SELECT f.code, f.name, f.phone, f.email, v.name AS vendor, v.email AS "vendorEmail"
  FROM facility f JOIN vendor v ON v.id = f.vendor_id WHERE f.id = $1`;

/** The mails a vendor gets when its customer does something, each a row of the transaction that records it. */
export interface VendorNews {
  /** The facility contacted it; what the facility wrote besides. */
  readonly contacted?: { readonly message: string };
  /** The facility said that set-up and test are done, and when it starts. */
  readonly ready?: { readonly startsOn: Day };
}

/** true: a mail is on its way; false: the facility has no vendor, or the vendor no address. */
export async function tellVendor(
  manager: EntityManager,
  mail: MailService,
  facilityId: number,
  { contacted, ready }: VendorNews,
): Promise<boolean> {
  const [parties] = await manager.query<Parties[]>(PARTIES, [facilityId]);
  if (!parties?.vendorEmail) return false;
  const { subject, lines } = contacted ? contactText(contacted) : readyText(ready!);
  const text = [
    `${parties.vendor} 御中`,
    '',
    ...lines,
    '',
    `施設名：${parties.name}`,
    `医療機関・薬局コード：${parties.code}`,
    ...(parties.phone ? [`電話：${parties.phone}`] : []),
    ...(parties.email ? [`メール：${parties.email}`] : []),
    '',
    'このメールはシカク（オンライン資格確認 導入状況）から送信しています。',
  ].join('\n');
  await mail.enqueue(manager, {
    to: parties.vendorEmail,
    kind: contacted ? 'VENDOR_CONTACT' : 'READY_REPORTED',
    subject: `${subject}（${parties.code}）`,
    text,
  });
  return true;
}

/** Whether one of these events says READY. */
export async function saysReady(manager: EntityManager, events: readonly number[]): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT FROM milestone_event WHERE id = ANY($1) AND kind = ${KIND.READY} LIMIT 1`,
    [events],
  );
  return rows.length > 0;
}

function contactText({ message }: { message: string }) {
  return {
    subject: 'オンライン資格確認の導入のご連絡',
    lines: [
      'オンライン資格確認の導入について、次の施設から連絡がありました。見積りと日程のご連絡をお願いします。',
      ...(message ? ['', '施設からのメッセージ：', message] : []),
    ],
  };
}

function readyText({ startsOn }: { startsOn: Day }) {
  const [year, month, day] = isoFromDay(startsOn).split('-').map(Number);
  return {
    subject: '設定と接続テストの完了の報告',
    lines: [
      '次の施設から、設定と接続テストが終わったと報告があり、準備完了として記録しました。',
      `運用開始日：${year}年${month}月${day}日`,
      '内容が異なる場合は、施設またはコールセンターへご連絡ください。',
    ],
  };
}
