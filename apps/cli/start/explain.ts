import { statfsSync } from 'node:fs';
import { ConfigurationError, DataFolderError, EmbeddedDatabaseError } from '#platform/bare';
import type { PreparedDatabase } from './prepare-database.js';

/** One line, Japanese and English, for every failure somebody can do something about; `null` for a bug. */
export function explain(error: unknown, dataDirectory: string): string | null {
  if (error instanceof LaunchError) return error.message;
  if (error instanceof ConfigurationError) {
    return `環境変数 ${error.setting} の値が正しくありません。 / The setting ${error.setting} cannot be used.`;
  }
  const keys = keysProblem(error);
  if (keys) return keys;
  // First: a place like /proc has no room that could be asked for.
  if (error instanceof DataFolderError) return NO_FOLDER;
  if (isDiskFull(error, dataDirectory)) return DISK_FULL;
  if (FOLDER_UNUSABLE.includes(codeOf(error))) return NO_FOLDER;
  if (error instanceof EmbeddedDatabaseError) {
    const said = error.said.split('\n').at(-1) ?? '';
    return `組み込み PostgreSQL を起動できませんでした。 / The embedded PostgreSQL could not be started: ${said}`;
  }
  return explainConnection(error);
}

/** Told by its name: loading what it is defined in would cost every start a second. */
function keysProblem(error: unknown): string | null {
  const { name, line } = (error ?? {}) as { name?: unknown; line?: unknown };
  return name === 'QualificationKeysError' && typeof line === 'string' ? line : null;
}

/** A failure whose message is its line. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/** The line for every outcome of preparing a database but READY. */
export function linesFor(demo: boolean): Record<Exclude<PreparedDatabase, 'READY'>, string> {
  return {
    WRONG_KIND: demo
      ? 'このデータベースには実データが入っています。デモには別の空のデータベースを使ってください。 / This database holds real data; a demo needs another, empty one.'
      : 'このデータベースはデモです。実データには DEMO=0 npm start（組み込み）か、空のデータベースの DATABASE_URL を使ってください。 / This database is a demo; for real data use DEMO=0 npm start (embedded) or the DATABASE_URL of an empty database.',
    TOO_OLD: 'PostgreSQL 17 以上が必要です。 / PostgreSQL 17 or newer is needed.',
    NOT_OURS:
      'このデータベースには別のアプリケーションの表があります。空のデータベースを指定してください。 / This database has the tables of another application; name an empty one.',
  };
}

const DISK_FULL =
  'ディスクの空きがありません。空きを作ってからもう一度実行してください（途中の状態は自動で片付きます）。 / The disk is full. Make room and run it again; what was begun is cleared up by itself.';

const FOLDER_UNUSABLE = ['EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'];
const NO_FOLDER =
  'データの保存先フォルダーに書き込めません（SHIKAKU_DATA）。 / The folder for the data cannot be written (SHIKAKU_DATA).';

const FULL_BELOW_BYTES = 32 * 1024 * 1024;

/** A full disk shows in many ways (a crash of the server among them), so the room that is left is asked as well. */
function isDiskFull(error: unknown, dataDirectory: string): boolean {
  if (error instanceof EmbeddedDatabaseError && error.reason === 'DISK_FULL') return true;
  if (['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(error))) return true;
  try {
    const { bavail, bsize } = statfsSync(dataDirectory);
    return bavail * bsize < FULL_BELOW_BYTES;
  } catch {
    return false;
  }
}

const CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: '接続を拒否されました / connection refused',
  ENOTFOUND: 'ホストが見つかりません / host not found',
  EAI_AGAIN: 'ホストが見つかりません / host not found',
  ETIMEDOUT: '応答がありません / no answer',
  EHOSTUNREACH: '届きません / unreachable',
  ENETUNREACH: '届きません / unreachable',
  ECONNRESET: '接続が切れました / connection reset',
  '28P01': 'ユーザー名またはパスワードが違います / wrong user name or password',
  '28000': '接続が許可されていません / not allowed to connect',
  '3D000': 'データベースがありません / no such database',
  '42501': '権限がありません / not permitted',
  '53300': '接続数の上限です / too many connections',
  '57P03': '起動中です / the server is starting',
};

function explainConnection(error: unknown): string | null {
  // The driver's own time limit has a message and no code.
  const code = error instanceof Error && /timeout/i.test(error.message) ? 'ETIMEDOUT' : codeOf(error);
  const reason = CONNECTION[code];
  if (!reason) return null;
  const [ja, en] = reason.split(' / ');
  return `データベースに接続できません（DATABASE_URL）: ${ja}。 / Cannot connect to the database (DATABASE_URL): ${en}.`;
}

function codeOf(error: unknown): string {
  const { code, errors, driverError } = (error ?? {}) as {
    code?: string;
    errors?: unknown[];
    driverError?: unknown;
  };
  // A name with several addresses fails with one error per address.
  const inner = errors?.[0] ?? driverError;
  return code ?? (inner ? codeOf(inner) : '');
}
