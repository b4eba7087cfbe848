import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountProblem, type AccountProblem } from './account-problem.js';
import { facilitiesByCode } from './facilities-by-code.js';
import { PasswordResetService } from './password-reset.service.js';
import { mayAdminister } from './token-use.rules.js';
import type { Viewer } from './viewer.js';
import { ViewerService } from './viewer.service.js';

export type AdminOutcome = { readonly kind: 'DONE' } | AccountProblem;

/** What the ministry's administrator does with the accounts of others. */
@Injectable()
export class AccountAdminService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly resets: PasswordResetService,
    private readonly viewers: ViewerService,
  ) {}

  /** A disabled account cannot sign in; its sessions end and what it invited to is withdrawn. Its tokens rest. */
  async setDisabled(viewer: Viewer, account: number, disabled: boolean): Promise<AdminOutcome> {
    if (!mayAdminister(viewer)) return accountProblem('NOT_FOUND');
    // the last administrator would lock everybody out
    if ('accountId' in viewer && viewer.accountId === account) return accountProblem('OWN_ACCOUNT');
    const found = await this.dataSource.transaction(async (manager) => {
      const [, changed] = await manager.query<[unknown[], number]>(
        'UPDATE account SET disabled = $2 WHERE id = $1',
        [account, disabled],
      );
      if (changed > 0 && disabled) {
        await manager.query('DELETE FROM session WHERE account_id = $1', [account]);
        await manager.query('DELETE FROM invitation WHERE invited_by = $1 AND used_at IS NULL', [account]);
      }
      return changed > 0;
    });
    this.viewers.forgetAll();
    return found ? { kind: 'DONE' } : accountProblem('NOT_FOUND');
  }

  /** Mails the account a link to a new password. */
  async sendReset(viewer: Viewer, account: number): Promise<AdminOutcome> {
    if (!mayAdminister(viewer)) return accountProblem('NOT_FOUND');
    return this.dataSource.transaction(async (manager) => {
      const [row] = await manager.query<{ id: number; email: string }[]>(
        'SELECT id, email FROM account WHERE id = $1 AND NOT disabled',
        [account],
      );
      if (!row) return accountProblem('NOT_FOUND');
      await this.resets.sendLink(manager, row);
      return { kind: 'DONE' };
    });
  }

  /** The facilities a FACILITY account stands for from now on: exactly these. */
  async assignFacilities(viewer: Viewer, account: number, codes: readonly string[]): Promise<AdminOutcome> {
    if (!mayAdminister(viewer)) return accountProblem('NOT_FOUND');
    const facilities = await facilitiesByCode(this.dataSource, codes);
    if (facilities.kind === 'PROBLEM') return facilities;
    const found = await this.dataSource.transaction(async (manager) => {
      // the row's lock: of two assignments at once the later one holds, whole
      const [row] = await manager.query<unknown[]>(
        `SELECT FROM account WHERE id = $1 AND role = 'FACILITY' FOR UPDATE`,
        [account],
      );
      if (!row) return false;
      await manager.query('DELETE FROM account_facility WHERE account_id = $1', [account]);
      await manager.query(
        'INSERT INTO account_facility (account_id, facility_id) SELECT $1, unnest($2::int[])',
        [account, facilities.ids],
      );
      return true;
    });
    this.viewers.forgetAll();
    return found ? { kind: 'DONE' } : accountProblem('NOT_FOUND');
  }
}
