import { MIGRATIONS } from '#migrations';
import { DATABASE_IDENTITY } from '#platform/bare';
import { withClient } from './with-client.js';

interface Preparedness {
  migrations: string[];
  kind: string;
  isTheSame: boolean;
}

const PREPAREDNESS = `SELECT (SELECT array_agg(name ORDER BY id)::text[] FROM migrations) AS migrations, kind,
  identity = ${DATABASE_IDENTITY} AS "isTheSame" FROM instance`;

/**
 * The short way of every start but the first: `true` when nothing has to be migrated, loaded or begun. Anything else, a
 * failure too, is `false`: the long way finds it and says it. Without the ORM, whose loading would cost a second.
 */
export async function isPrepared(url: string, demo: boolean): Promise<boolean> {
  try {
    const { rows } = await withClient(url, (client) => client.query<Preparedness>(PREPAREDNESS));
    return rows.some((row) => isAsWanted(row, demo));
  } catch {
    return false;
  }
}

function isAsWanted({ migrations, kind, isTheSame }: Preparedness, demo: boolean): boolean {
  const names = MIGRATIONS.map(({ name }) => name);
  return isTheSame && kind === (demo ? 'DEMO' : 'REAL') && names.join() === migrations.join();
}
