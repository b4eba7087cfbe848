import { join, resolve } from 'node:path';
import { isMailAddress } from '../mail/mail-address.rules.js';

/** Everything the environment can set; read once per process and injected as {@link CONFIGURATION}. */
export interface Configuration {
  /** PORT. Default 3000. */
  readonly port: number;
  /** HOST. Default 127.0.0.1: the demo's accounts are printed, so it is not for the whole network unless somebody says so. */
  readonly host: string;
  /** DATABASE_URL; null: the embedded PostgreSQL under `dataDirectory`. The start script sets it for its children. */
  readonly databaseUrl: string | null;
  /** REDIS_URL; null: queues on the same PostgreSQL. */
  readonly redisUrl: string | null;
  /** DEMO. Default: 1 with the embedded database, 0 with DATABASE_URL. */
  readonly demo: boolean;
  /** BASE_URL, without a slash at its end: what links in mails and letters begin with. Default: http://localhost:PORT. */
  readonly baseUrl: string;
  /** SMTP_URL (smtp://user:password@host:587, smtps://…); null: mail stays in the outbox, to be read in the app. */
  readonly smtpUrl: string | null;
  /** MAIL_FROM, one address. Default: no-reply@ the host of BASE_URL. */
  readonly mailFrom: string;
  /** BOUNCE_ADDRESS: the envelope sender of reminders, which undeliverable ones come back to; null: MAIL_FROM. */
  readonly bounceAddress: string | null;
  /** BOUNCE_SECRET, 16 characters or more: who reports bounces to /bounces sends it; null: nobody may. */
  readonly bounceSecret: string | null;
  /** BOUNCE_MAILDIR: the Maildir bounces are delivered to, read by the worker; null: none. */
  readonly bounceMaildir: string | null;
  /** SESSION_IDLE_MINUTES: not seen for so long, signed out. Default 30. */
  readonly sessionIdleMinutes: number;
  /** SHIKAKU_DATA. Default: `.data` in the working directory. */
  readonly dataDirectory: string;
  /** QUALIFICATION_KEYS: the file with the keys of the insured. Default: keys/qualification.json in the data directory. */
  readonly qualificationKeys: string;
  /** CHECK_RETENTION_DAYS: the log of qualification checks is kept for so long. Default 400: the claims of a year. */
  readonly checkRetentionDays: number;
}

/** Injection token of {@link Configuration}. */
export const CONFIGURATION = Symbol('CONFIGURATION');

/** A setting that cannot be used; `setting` names the variable, never its value (it may hold a password). */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly setting: string) {
    super('setting cannot be used');
  }
}

/** Throws {@link ConfigurationError} on a setting that cannot be used. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const port = readNumber(env, 'PORT', 3000, 65_535);
  const baseUrl = (readUrl(env, 'BASE_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(
    /\/+$/,
    '',
  );
  const dataDirectory = resolve(env['SHIKAKU_DATA'] || '.data');
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    redisUrl: readUrl(env, 'REDIS_URL', ['redis:', 'rediss:']),
    baseUrl,
    smtpUrl: readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: readAddress(env, 'MAIL_FROM') ?? `no-reply@${new URL(baseUrl).hostname}`,
    bounceAddress: readAddress(env, 'BOUNCE_ADDRESS'),
    bounceSecret: readSecret(env, 'BOUNCE_SECRET'),
    bounceMaildir: env['BOUNCE_MAILDIR'] ? resolve(env['BOUNCE_MAILDIR']) : null,
    sessionIdleMinutes: readNumber(env, 'SESSION_IDLE_MINUTES', 30, 720),
    demo: readFlag(env, 'DEMO') ?? databaseUrl === null,
    dataDirectory,
    qualificationKeys: resolve(
      env['QUALIFICATION_KEYS'] || join(dataDirectory, 'keys', 'qualification.json'),
    ),
    checkRetentionDays: readNumber(env, 'CHECK_RETENTION_DAYS', 400, 3_660),
  };
}

function readNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number, most: number): number {
  const text = env[name] || String(otherwise);
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most) throw new ConfigurationError(name);
  return number;
}

function readAddress(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = env[name];
  if (text && !isMailAddress(text)) throw new ConfigurationError(name);
  return text || null;
}

/** A short one could be tried out. */
function readSecret(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = env[name];
  if (text && text.length < 16) throw new ConfigurationError(name);
  return text || null;
}

function readUrl(env: NodeJS.ProcessEnv, name: string, protocols: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol)) throw new ConfigurationError(name);
  return text;
}

function readFlag(env: NodeJS.ProcessEnv, name: string): boolean | null {
  switch (env[name] || undefined) {
    case undefined:
      return null;
    case '1':
    case 'true':
      return true;
    case '0':
    case 'false':
      return false;
    default:
      throw new ConfigurationError(name);
  }
}
