import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface InstanceView {
  readonly kind: 'DEMO' | 'REAL';
  /** Days since 1970-01-01; before it the log knows nothing (記録なし). */
  readonly logBeganOn: number;
}

/** What this database is; it never changes, so it is read once. */
@Injectable()
export class InstanceReadModel {
  private known?: InstanceView;

  constructor(private readonly dataSource: DataSource) {}

  /** Throws while the database is still being loaded and does not know yet what it is. */
  async instance(): Promise<InstanceView> {
    if (this.known) return this.known;
    const [row] = await this.dataSource.query<InstanceView[]>(
      `SELECT kind, log_began_on - date '1970-01-01' AS "logBeganOn" FROM instance`,
    );
    if (!row) throw new Error('the database is not loaded yet');
    return (this.known = row);
  }

  /** Whether the database answers. */
  async isReachable(): Promise<boolean> {
    return this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}
