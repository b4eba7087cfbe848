import type { DataSource, EntityManager } from 'typeorm';
import type { ClientBase, Pool, QueryResultRow } from 'pg';

/** A statement the server parses and plans once a connection: unnamed ones cost more to plan than to run. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Runs prepared statements, on any connection of the pool or inside one transaction. */
export interface SqlSession {
  rows<R extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<R[]>;
}

export function poolSession(dataSource: DataSource): SqlSession {
  return sessionOver((dataSource.driver as unknown as { master: Pool }).master);
}

/** Only inside `dataSource.transaction(…)`: the manager's query runner holds the connection. */
export async function transactionSession(manager: EntityManager): Promise<SqlSession> {
  return sessionOver((await manager.queryRunner!.connect()) as ClientBase);
}

function sessionOver(client: Pool | ClientBase): SqlSession {
  return {
    rows: async <R extends QueryResultRow>(statement: Statement, values: readonly unknown[]) =>
      (await client.query<R>({ ...statement, values: [...values] })).rows,
  };
}
