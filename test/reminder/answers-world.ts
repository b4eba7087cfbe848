import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { Clock, PlatformModule } from '#platform';
import { ReminderModule, type ReminderCondition, type ReminderStatus } from '#reminder';
import { createRolloutWorld, type Facility, type RolloutWorld } from '../rollout-world.js';
import { testConfiguration } from '../support/test-configuration.js';

export interface ReminderRow {
  readonly id: number;
  /** As in its Message-ID. */
  readonly named: string;
}

interface RowOptions {
  readonly status?: ReminderStatus;
  readonly recipient?: string | null;
  readonly vendorId?: number | null;
  readonly ruleId?: number;
  readonly occurrence?: number;
}

/** A real, empty database with the reminders' services, and rows of the ledger as the sender leaves them. */
export interface AnswersWorld {
  readonly rollout: RolloutWorld;
  readonly dataSource: DataSource;
  readonly url: string;
  readonly clock: Clock;
  readonly ministry: Viewer;
  get<T>(service: abstract new (...args: never[]) => T): T;
  facility(email?: string): Promise<Facility>;
  template(change?: Readonly<Record<string, unknown>>): Promise<number>;
  rule(condition: ReminderCondition, templateId: number, heldOutShare?: number): Promise<number>;
  sent(facilityId: number, options?: RowOptions): Promise<ReminderRow>;
  drop(): Promise<void>;
}

export async function createAnswersWorld(env: NodeJS.ProcessEnv = {}): Promise<AnswersWorld> {
  const rollout = await createRolloutWorld();
  const { dataSource, url } = rollout;
  const context = await contextOf(url, { BASE_URL: 'https://board.example', ...env });
  let defaultRule: number | null = null;

  const template = async (change: Readonly<Record<string, unknown>> = {}): Promise<number> => {
    const row = { ...TEMPLATE, name: `文面${Math.random()}`, ...change };
    const [found] = await dataSource.query<{ id: number }[]>(
      `INSERT INTO reminder_template (name, topic, legal_notice, legal_reason, subject_ja, body_ja, subject_en, body_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        row.name,
        row.topic,
        row.legalNotice,
        row.legalReason,
        row.subjectJa,
        row.bodyJa,
        row.subjectEn,
        row.bodyEn,
      ],
    );
    return found!.id;
  };
  const rule = async (
    condition: ReminderCondition,
    templateId: number,
    heldOutShare = 0,
  ): Promise<number> => {
    const [found] = await dataSource.query<{ id: number }[]>(
      `INSERT INTO reminder_rule (key, name, condition, waiting_days, template_id, channel, repeat_days, maximum, priority,
         held_out_share) VALUES ($1, $1, $2, 7, $3, 'MAIL', 14, 3, 10, $4) RETURNING id`,
      [`規則${Math.random()}`, condition, templateId, heldOutShare],
    );
    return found!.id;
  };

  return {
    rollout,
    dataSource,
    url,
    clock: context.get(Clock),
    ministry: rollout.ministry,
    get: (service) => context.get(service as never, { strict: false }),
    facility: async (email = 'reception@clinic.example') => {
      const facility = await rollout.facility();
      await dataSource.query('UPDATE facility SET email = $2 WHERE id = $1', [facility.id, email]);
      return facility;
    },
    template,
    rule,
    sent: async (facilityId, options = {}) => {
      const {
        status = 'SENT',
        recipient = 'reception@clinic.example',
        vendorId = null,
        occurrence = 1,
      } = options;
      defaultRule ??= await rule('READY_NO_START', await template());
      const claimed = status === 'SENDING' || status === 'QUEUED';
      const finished = !claimed && status !== 'DUE';
      const [row] = await dataSource.query<{ id: number; messageId: string }[]>(
        `INSERT INTO reminder (message_id, facility_id, vendor_id, rule_id, template_id, occurrence, channel, status, recipient, due_at,
           created_at, claimed_until, finished_at)
         SELECT gen_random_uuid(), $1, $2, $3, template_id, $4, 'MAIL', $5, $6, now(), now(), CASE WHEN $7 THEN now() END,
           CASE WHEN $8 THEN now() END
         FROM reminder_rule WHERE id = $3 RETURNING id, message_id AS "messageId"`,
        [
          facilityId,
          vendorId,
          options.ruleId ?? defaultRule,
          occurrence,
          status,
          recipient,
          claimed,
          finished,
        ],
      );
      return { id: row!.id, named: `reminder.${row!.id}.${row!.messageId}` };
    },
    drop: async () => {
      await context.close();
      await rollout.drop();
    },
  };
}

export const TEMPLATE = {
  topic: 'START',
  legalNotice: false,
  legalReason: null,
  subjectJa: '運用開始日（{施設名}）',
  bodyJa: '{施設名} 御中\n\n{業者|担当の業者}\n\n{リンク}',
  subjectEn: 'Start date ({facilityName})',
  bodyEn: 'To {facilityName}\n\n{link}',
};

function contextOf(url: string, env: NodeJS.ProcessEnv): Promise<INestApplicationContext> {
  const imports = [PlatformModule.forRoot(testConfiguration(url, env)), ReminderModule];
  return NestFactory.createApplicationContext({ module: class Root {}, imports }, { logger: false });
}
