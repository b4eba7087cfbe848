import { DEFAULT_TEMPLATES } from '../template/default-templates.js';
import { DEFAULT_RULES } from './default-rules.js';

/** Of the demo: an uplift can be seen, and few are left out for it. */
const DEMO_HELD_OUT = 0.05;
/** Of the demo: a message a second, so that one can watch and its outbox stays readable. */
const DEMO_RATE = 60;
/** Off in the demo: whoever has not applied is nearly half the country. */
const OFF_IN_DEMO = ['NOT_APPLIED'];

interface Queryable {
  query<T>(sql: string, parameters?: unknown[]): Promise<T>;
}

/** Templates and rules that a database lacks; those it has stay as they are. Switched on in a demo only. */
export async function seedReminders(db: Queryable, demo: boolean): Promise<void> {
  await db.query(
    `INSERT INTO reminder_template (name, topic, legal_notice, legal_reason, subject_ja, body_ja, subject_en, body_en)
     SELECT t.name, t.topic, t."legalNotice", t."legalReason", t."subjectJa", t."bodyJa", t."subjectEn", t."bodyEn"
     FROM jsonb_to_recordset($1::jsonb) AS t(name text, topic text, "legalNotice" boolean, "legalReason" text, "subjectJa" text,
       "bodyJa" text, "subjectEn" text, "bodyEn" text)
     ON CONFLICT (name) DO NOTHING`,
    [JSON.stringify(DEFAULT_TEMPLATES)],
  );
  const rules = DEFAULT_RULES.map((rule) => ({ ...rule, active: demo && !OFF_IN_DEMO.includes(rule.key) }));
  const [added] = await db.query<{ count: number }[]>(
    `WITH added AS (INSERT INTO reminder_rule (key, name, condition, waiting_days, template_id, channel, repeat_days, maximum,
         priority, active, held_out_share, escalate_to, escalate_after)
       SELECT r.key, r.name, r.condition, r."waitingDays", t.id, 'MAIL', r."repeatDays", r.maximum, r.priority, r.active,
         CASE WHEN r.active AND NOT t.legal_notice THEN $2::numeric ELSE 0 END, r."escalateTo", r."escalateAfter"
       FROM jsonb_to_recordset($1::jsonb) AS r(key text, name text, condition text, "waitingDays" int, template text,
         "repeatDays" int, maximum int, priority int, active boolean, "escalateTo" text, "escalateAfter" int)
       JOIN reminder_template t ON t.name = r.template ON CONFLICT (key) DO NOTHING RETURNING 1)
     SELECT count(*)::int AS count FROM added`,
    [JSON.stringify(rules), DEMO_HELD_OUT],
  );
  // once: what the ministry of a demo sets itself stays
  if (demo && added!.count === rules.length)
    await db.query('UPDATE reminder_setting SET rate_per_minute = $1', [DEMO_RATE]);
}
