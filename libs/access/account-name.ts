import type { EntityManager } from 'typeorm';

/** Name of an account as others see it. */
export async function accountName(manager: EntityManager, accountId: number): Promise<string> {
  const [account] = await manager.query<[{ name: string }]>(
    'SELECT display_name AS name FROM account WHERE id = $1',
    [accountId],
  );
  return account.name;
}
