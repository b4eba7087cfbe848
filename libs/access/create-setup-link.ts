import type { DataSource } from 'typeorm';
import { newToken, tokenDigest } from './token.js';

/**
 * Token of a new one-use link (valid for a day) for the first administrator of a real database; earlier links stop
 * working. null where there is an account already: who lost the password is helped by an administrator.
 */
export async function createSetupLink(dataSource: DataSource): Promise<string | null> {
  const token = newToken();
  return dataSource.transaction(async (manager) => {
    const [account] = await manager.query<unknown[]>('SELECT FROM account LIMIT 1');
    if (account) return null;
    await manager.query('DELETE FROM setup_link');
    await manager.query(
      `INSERT INTO setup_link (token_digest, expires_at) VALUES ($1, now() + interval '1 day')`,
      [tokenDigest(token)],
    );
    return token;
  });
}
