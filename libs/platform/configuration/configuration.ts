import { resolve } from 'node:path';

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
  /** SHIKAKU_DATA. Default: `.data` in the working directory. */
  readonly dataDirectory: string;
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
  return {
    port: readPort(env),
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    redisUrl: readUrl(env, 'REDIS_URL', ['redis:', 'rediss:']),
    demo: readFlag(env, 'DEMO') ?? databaseUrl === null,
    dataDirectory: resolve(env['SHIKAKU_DATA'] || '.data'),
  };
}

function readPort(env: NodeJS.ProcessEnv): number {
  const text = env['PORT'] || '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new ConfigurationError('PORT');
  return port;
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
