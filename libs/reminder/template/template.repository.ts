import type { EntityManager } from 'typeorm';
import { reminderProblem, type ReminderProblem, type ReminderSaved } from '../reminder-problem.js';
import type { TemplateDraft } from './check-template.rules.js';

/** A template of that name that is not this one: the name is how rules tell them apart. */
async function isNameTaken(manager: EntityManager, name: string, id: number): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    'SELECT FROM reminder_template WHERE name = $1 AND id <> $2 LIMIT 1',
    [name, id],
  );
  return found.length > 0;
}

export async function insertTemplate(
  manager: EntityManager,
  draft: TemplateDraft,
  accountId: number,
): Promise<ReminderSaved | ReminderProblem> {
  const [row] = await manager.query<{ id: number }[]>(
    `INSERT INTO reminder_template (name, topic, legal_notice, legal_reason, subject_ja, body_ja, subject_en, body_en, updated_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (name) DO NOTHING RETURNING id`,
    [...columnsOf(draft), accountId],
  );
  if (!row) return reminderProblem('NAME_TAKEN', 'name');
  return { outcome: 'SAVED', id: row.id, version: 1 };
}

export async function updateTemplate(
  manager: EntityManager,
  id: number,
  expectedVersion: number,
  draft: TemplateDraft,
  accountId: number,
): Promise<ReminderSaved | ReminderProblem> {
  if (await isNameTaken(manager, draft.name, id)) return reminderProblem('NAME_TAKEN', 'name');
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `UPDATE reminder_template SET name = $1, topic = $2, legal_notice = $3, legal_reason = $4, subject_ja = $5, body_ja = $6,
       subject_en = $7, body_en = $8, updated_by = $9, updated_at = now(), version = version + 1
     WHERE id = $10 AND version = $11 RETURNING version`,
    [...columnsOf(draft), accountId, id, expectedVersion],
  );
  if (rows[0]) return { outcome: 'SAVED', id, version: rows[0].version };
  const found = await manager.query<unknown[]>('SELECT FROM reminder_template WHERE id = $1', [id]);
  return reminderProblem(found.length > 0 ? 'STALE' : 'NOT_FOUND');
}

/**
 * Why a template in use cannot be changed so: nobody is held out of a legal notice, and what goes to vendors does not begin
 * to go to facilities.
 */
export async function refusalByUse(
  manager: EntityManager,
  id: number,
  { legalNotice, topic }: TemplateDraft,
): Promise<ReminderProblem | null> {
  const [use] = await manager.query<{ heldOut: boolean | null; forOthers: boolean | null }[]>(
    `SELECT bool_or(u.share > 0) AS "heldOut", bool_or((t.topic = 'VENDOR_WORK') <> ($2 = 'VENDOR_WORK')) AS "forOthers"
     FROM (SELECT template_id, held_out_share AS share FROM reminder_rule
           UNION ALL SELECT template_id, held_out_share FROM reminder_campaign WHERE status NOT IN ('FINISHED', 'CANCELLED')) u
     JOIN reminder_template t ON t.id = u.template_id WHERE u.template_id = $1`,
    [id, topic],
  );
  if (legalNotice && use!.heldOut) return reminderProblem('LEGAL_NOT_HELD_OUT', 'legalNotice');
  return use!.forOthers ? reminderProblem('TEMPLATE_NOT_FOR_CONDITION', 'topic') : null;
}

function columnsOf(draft: TemplateDraft): unknown[] {
  const { name, topic, legalNotice, legalReason, subjectJa, bodyJa, subjectEn, bodyEn } = draft;
  return [name, topic, legalNotice, legalReason, subjectJa, bodyJa, subjectEn, bodyEn];
}
