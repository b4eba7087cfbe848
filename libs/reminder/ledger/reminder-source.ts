import type { FacilityFilter } from '#adoption';
import { channelOf } from '../escalation/escalation.rules.js';
import type { Channel, ReminderCondition } from '../vocabulary.js';

/** A rule or a campaign as the statements see it: both go through the same ones. */
export interface ReminderSource {
  readonly kind: 'RULE' | 'CAMPAIGN';
  /** null: not saved yet (a dry run). */
  readonly id: number | null;
  /** null: the segment alone. */
  readonly condition: ReminderCondition | null;
  readonly segment: FacilityFilter;
  /** The condition has held for so many days. 0 for campaigns. */
  readonly waitingDays: number;
  /** Days between two reminders of a facility. */
  readonly repeatDays: number;
  /** By occurrence: its length is how many times a facility is reminded at most. */
  readonly channels: readonly Channel[];
  readonly templateId: number;
  readonly topic: string;
  readonly legalNotice: boolean;
  /** 0 … 0.2 */
  readonly heldOutShare: number;
  /** Not before; null: now. */
  readonly sendAt: Date | null;
  /** Why what has not left is not to leave any more; null: it is. */
  readonly stopped: 'RULE_OFF' | 'CANCELLED' | null;
}

/** Messages about this topic go to the vendor of the facility instead. */
const VENDOR_TOPIC = 'VENDOR_WORK';

export function toVendor({ topic }: Pick<ReminderSource, 'topic'>): boolean {
  return topic === VENDOR_TOPIC;
}

interface Queryable {
  query<T>(sql: string, parameters?: unknown[]): Promise<T>;
}

interface SourceRow extends Omit<ReminderSource, 'kind' | 'channels' | 'heldOutShare'> {
  readonly channel: Channel;
  readonly escalateTo: Channel | null;
  readonly escalateAfter: number | null;
  readonly maximum: number;
  readonly heldOutShare: string;
}

const TEMPLATE = 't.topic, t.legal_notice AS "legalNotice"';
const RULES = `SELECT r.id, r.condition, r.segment, r.waiting_days AS "waitingDays", r.repeat_days AS "repeatDays", r.maximum,
    r.channel, r.escalate_to AS "escalateTo", r.escalate_after AS "escalateAfter", r.template_id AS "templateId",
    r.held_out_share AS "heldOutShare", NULL AS "sendAt", CASE WHEN NOT r.active THEN 'RULE_OFF' END AS stopped, ${TEMPLATE}
  FROM reminder_rule r JOIN reminder_template t ON t.id = r.template_id`;
const CAMPAIGNS = `SELECT c.id, c.condition, c.segment, 0 AS "waitingDays", 1 AS "repeatDays", 1 AS maximum, c.channel,
    NULL AS "escalateTo", NULL AS "escalateAfter", c.template_id AS "templateId", c.held_out_share AS "heldOutShare",
    c.send_at AS "sendAt", CASE WHEN c.status = 'CANCELLED' THEN 'CANCELLED' END AS stopped, ${TEMPLATE}
  FROM reminder_campaign c JOIN reminder_template t ON t.id = c.template_id`;

/** Rules that are switched on, the most useful first. */
export async function activeRules(db: Queryable): Promise<ReminderSource[]> {
  const rows = await db.query<SourceRow[]>(`${RULES} WHERE r.active ORDER BY r.priority DESC, r.id`);
  return rows.map((row) => sourceOf('RULE', row));
}

/** Approved campaigns whose time has come. */
export async function campaignsToStart(db: Queryable, now: Date): Promise<ReminderSource[]> {
  const text = `${CAMPAIGNS} WHERE c.status = 'APPROVED' AND (c.send_at IS NULL OR c.send_at <= $1) ORDER BY c.id`;
  return (await db.query<SourceRow[]>(text, [now])).map((row) => sourceOf('CAMPAIGN', row));
}

/** undefined: there is no such rule or campaign. */
export async function sourceById(
  db: Queryable,
  kind: 'RULE' | 'CAMPAIGN',
  id: number,
): Promise<ReminderSource | undefined> {
  const text = kind === 'RULE' ? `${RULES} WHERE r.id = $1` : `${CAMPAIGNS} WHERE c.id = $1`;
  const [row] = await db.query<SourceRow[]>(text, [id]);
  return row && sourceOf(kind, row);
}

/** What a form would be as a source; undefined: there is no such template. */
export async function sourceOfForm(
  db: Queryable,
  kind: 'RULE' | 'CAMPAIGN',
  form: Omit<SourceRow, 'topic' | 'legalNotice' | 'stopped' | 'heldOutShare'> & {
    readonly heldOutShare: number;
  },
): Promise<ReminderSource | undefined> {
  const text = `SELECT ${TEMPLATE} FROM reminder_template t WHERE t.id = $1`;
  const [template] = await db.query<{ topic: string; legalNotice: boolean }[]>(text, [form.templateId]);
  if (!template) return undefined;
  return sourceOf(kind, { ...form, ...template, stopped: null, heldOutShare: String(form.heldOutShare) });
}

function sourceOf(kind: 'RULE' | 'CAMPAIGN', row: SourceRow): ReminderSource {
  const { channel, escalateTo, escalateAfter, maximum, heldOutShare, ...source } = row;
  const channels = Array.from({ length: maximum }, (_, index) =>
    channelOf({ channel, escalateTo, escalateAfter }, index + 1),
  );
  return { ...source, kind, channels, heldOutShare: Number(heldOutShare) };
}
