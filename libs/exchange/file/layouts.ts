import type { Milestone, Source } from '#rollout';
import type { Column, ColumnId, Meaning } from './column.js';

export const LAYOUT_IDS = ['QUEUE', 'STATUS', 'SHIPMENTS', 'APPLICATIONS'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** A kind of file, as data: its columns, and what makes two of its rows the same. */
export interface Layout {
  readonly id: LayoutId;
  readonly name: { readonly ja: string; readonly en: string };
  readonly roles: readonly ('VENDOR' | 'ADMINISTRATOR')[];
  readonly columns: readonly Column[];
  /** Without these it is another kind of file. */
  readonly required: readonly ColumnId[];
  /** Rows that agree in all of these are duplicates. */
  readonly key: readonly ColumnId[];
  /** Where it comes from, when the ministry hands it in. */
  readonly source: Source | null;
}

const CODE: Column = {
  id: 'code',
  meaning: { of: 'CODE' },
  name: { ja: '医療機関・薬局コード', en: 'Facility code' },
  alsoCalled: [
    '医療機関コード',
    '薬局コード',
    '保険医療機関番号',
    '機関コード',
    '施設コード',
    'コード',
    'code',
    '医療機関等コード',
  ],
};
const VERSION: Column = {
  id: 'version',
  meaning: { of: 'VERSION' },
  name: { ja: '版（変更しないでください）', en: 'Version (leave as it is)' },
  alsoCalled: ['版', 'version'],
};
const BLOCKER: Column = {
  id: 'blocker',
  meaning: { of: 'BLOCKER' },
  name: { ja: '滞留理由', en: 'Blocker' },
  alsoCalled: ['お困りごと', '遅延理由', '理由'],
};
const PLANNED_MONTH: Column = {
  id: 'plannedMonth',
  meaning: { of: 'PLANNED_MONTH' },
  name: { ja: '導入予定月', en: 'Planned month' },
  alsoCalled: ['導入予定時期', '導入予定'],
};

function day(id: ColumnId, milestone: Milestone, ja: string, en: string, ...alsoCalled: string[]): Column {
  return { id, meaning: { of: 'DAY', milestone }, name: { ja, en }, alsoCalled };
}

function value(
  id: ColumnId,
  milestone: Milestone,
  type: 'DAY' | 'COUNT',
  ja: string,
  en: string,
  ...alsoCalled: string[]
): Column {
  return { id, meaning: { of: 'VALUE', milestone, type }, name: { ja, en }, alsoCalled };
}

/** In the order in which a header is tried against them: a file that fits two is the first. */
export const LAYOUTS: readonly Layout[] = [
  {
    id: 'SHIPMENTS',
    name: { ja: '発送一覧（カードリーダー製造元）', en: 'Shipments (reader makers)' },
    roles: ['ADMINISTRATOR'],
    required: ['code', 'shippedOn', 'readers'],
    key: ['code', 'shippedOn'],
    source: 'IMPORT',
    columns: [
      CODE,
      day('shippedOn', 'SHIPPED', '発送日', 'Shipped on', '出荷日', '発送年月日', '出荷年月日'),
      value(
        'readers',
        'SHIPPED',
        'COUNT',
        '発送台数（累計）',
        'Readers shipped in all',
        '発送台数',
        '出荷台数',
        '台数',
        '数量',
      ),
      {
        id: 'maker',
        meaning: { of: 'MAKER' },
        name: { ja: '製造元', en: 'Maker' },
        alsoCalled: ['メーカー', 'メーカー名', '製造会社'],
      },
    ],
  },
  {
    id: 'APPLICATIONS',
    name: { ja: '申込一覧（ポータルサイト）', en: 'Applications (portal)' },
    roles: ['ADMINISTRATOR'],
    required: ['code', 'appliedOn', 'readers'],
    key: ['code'],
    source: 'PORTAL',
    columns: [
      CODE,
      day('appliedOn', 'APPLIED', '申込日', 'Applied on', '申込年月日', '申請日'),
      value('readers', 'APPLIED', 'COUNT', '申込台数', 'Readers applied for', '台数', '数量'),
      PLANNED_MONTH,
      {
        id: 'cancelledOn',
        meaning: { of: 'END', milestone: 'APPLIED' },
        name: { ja: '申込取消日', en: 'Cancelled on' },
        alsoCalled: ['取消日', 'キャンセル日', '取下げ日', '取下日'],
      },
    ],
  },
  {
    id: 'STATUS',
    name: { ja: '状況一覧（1行に1つの状況）', en: 'Statuses (one a row)' },
    roles: ['VENDOR', 'ADMINISTRATOR'],
    required: ['code', 'status', 'statusDay'],
    key: ['code', 'status'],
    source: null,
    columns: [
      CODE,
      VERSION,
      {
        id: 'status',
        meaning: { of: 'STATUS' },
        name: { ja: '状況', en: 'Status' },
        alsoCalled: ['ステータス', '進捗', '段階', '状態'],
      },
      {
        id: 'statusDay',
        meaning: { of: 'DAY', milestone: null },
        name: { ja: '日付', en: 'Day' },
        alsoCalled: ['実施日', '完了日', '年月日'],
      },
      value('visitOn', 'SETUP_SCHEDULED', 'DAY', '訪問予定日', 'Visit on', '訪問日', '作業予定日'),
    ],
  },
  {
    id: 'QUEUE',
    name: { ja: '対応一覧（1施設1行）', en: 'Queue (one row a facility)' },
    roles: ['VENDOR', 'ADMINISTRATOR'],
    required: ['code'],
    key: ['code'],
    source: null,
    columns: [
      CODE,
      VERSION,
      day('contactedOn', 'VENDOR_CONTACTED', '連絡日', 'Contacted on', '業者連絡日', 'システム業者連絡日'),
      day('orderedOn', 'ORDERED', '発注日', 'Ordered on', '受注日'),
      day('deliveredOn', 'DELIVERED', '受取日', 'Reader delivered on', 'カードリーダー受取日', '納品日'),
      day('useAppliedOn', 'USE_APPLIED', '利用申請日', 'Use applied for on'),
      day('certificateOn', 'CERTIFICATE_ISSUED', '電子証明書発行日', 'Certificate issued on', '証明書発行日'),
      value(
        'certificateExpires',
        'CERTIFICATE_ISSUED',
        'DAY',
        '電子証明書期限',
        'Certificate expires on',
        '証明書期限',
        '有効期限',
      ),
      day('scheduledOn', 'SETUP_SCHEDULED', '設定作業手配日', 'Setup arranged on', '手配日', '日程調整日'),
      value('visitOn', 'SETUP_SCHEDULED', 'DAY', '訪問予定日', 'Visit on', '訪問日', '作業予定日'),
      day('readyOn', 'READY', '準備完了日', 'Ready on', '完了日', '設定完了日'),
      day('operatingOn', 'OPERATING', '運用開始日', 'Operation starts on'),
      PLANNED_MONTH,
      BLOCKER,
    ],
  },
];

export function layoutOf(id: LayoutId): Layout {
  return LAYOUTS.find((layout) => layout.id === id)!;
}

export function columnsMeaning<Of extends Meaning['of']>(
  layout: Layout,
  of: Of,
): (Column & { meaning: Extract<Meaning, { of: Of }> })[] {
  return layout.columns.filter((column) => column.meaning.of === of) as never;
}
