import type { Channel, ReminderCondition } from '../vocabulary.js';

/** A rule as it is delivered. */
export interface DefaultRule {
  /** Never rename: it is how a database knows that it has the rule already. */
  readonly key: string;
  readonly condition: ReminderCondition;
  /** Of one of DEFAULT_TEMPLATES. */
  readonly template: string;
  readonly name: string;
  readonly waitingDays: number;
  readonly repeatDays: number;
  readonly maximum: number;
  /** What brings a facility nearest to its start goes first: 0 … 1000. */
  readonly priority: number;
  readonly escalateTo: Channel | null;
  readonly escalateAfter: number | null;
}

const rule = (
  condition: ReminderCondition,
  name: string,
  [waitingDays, repeatDays, maximum, priority]: readonly [number, number, number, number],
  escalation: readonly [Channel, number] | null = null,
  template: string = condition,
): DefaultRule => ({
  key: template,
  condition,
  template,
  name,
  waitingDays,
  repeatDays,
  maximum,
  priority,
  escalateTo: escalation?.[0] ?? null,
  escalateAfter: escalation?.[1] ?? null,
});

/** All by mail at first. Delivered switched off: the ministry decides which of them it wants. */
export const DEFAULT_RULES: readonly DefaultRule[] = [
  rule('READY_NO_START', '準備完了・運用開始日の入力待ち', [3, 7, 4, 950], ['CALL_LIST', 2]),
  rule('DELIVERED_NO_VENDOR', '受取済み・業者へ未連絡', [7, 14, 4, 900], ['CALL_LIST', 2]),
  rule('CERTIFICATE_DEADLINE', '電子証明書の期限が近い', [0, 14, 4, 850], ['CALL_LIST', 3]),
  rule('SETUP_DAY_PASSED', '訪問予定日を過ぎた（業者あて）', [2, 7, 4, 800]),
  rule(
    'SETUP_DAY_PASSED',
    '訪問予定日を過ぎた（施設あて）',
    [7, 14, 3, 700],
    ['CALL_LIST', 2],
    'SETUP_DAY_PASSED_FACILITY',
  ),
  rule('START_PASSED_NO_CHECK', '運用開始後・資格確認の実績なし', [3, 7, 3, 650], ['CALL_LIST', 2]),
  rule('WENT_QUIET', '運用中・資格確認が止まっている', [7, 14, 3, 625], ['CALL_LIST', 2]),
  rule('ORDERED_NOT_STARTED', '発注済み・作業の予定なし（業者あて）', [30, 14, 6, 600]),
  rule('QUOTATION_ABOVE_CAP', '見積りが補助の上限を超える', [0, 30, 2, 550]),
  rule('APPLIED_NO_VENDOR', '申込済み・業者へ未連絡', [14, 21, 4, 500], ['LETTER', 2]),
  rule('SUBSIDY_DEADLINE', '補助金の期限が近い', [0, 21, 4, 400], ['LETTER', 2]),
  rule('NOT_APPLIED', 'カードリーダー未申込', [60, 30, 6, 300], ['LETTER', 2]),
];
