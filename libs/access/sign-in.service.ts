import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from './audit.service.js';
import { LONGEST_PASSWORD, passwordMatches } from './password.js';
import { isThrottled, THROTTLE_MINUTES, type RecentFailures } from './session-limits.rules.js';
import { SessionService, type SignedIn } from './session.service.js';
import { networkAddress, storableText } from './storable.js';
import { Turns } from './turns.service.js';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Network address of the client. */
  readonly address: string | null;
}

export type SignInOutcome =
  | ({ readonly kind: 'SIGNED_IN' } & SignedIn)
  | { readonly kind: 'WRONG_CREDENTIALS' }
  | { readonly kind: 'TOO_MANY_ATTEMPTS' }
  | { readonly kind: 'BUSY' };

const FAILURES = `
  SELECT count(*) FILTER (WHERE subject = $1 AND address IS NOT DISTINCT FROM $2)::int AS pair,
    count(*) FILTER (WHERE address IS NOT DISTINCT FROM $2)::int AS address,
    count(*) FILTER (WHERE subject = $1)::int AS account
  FROM audit_entry
  WHERE at > now() - interval '${THROTTLE_MINUTES} minutes' AND action = 'SIGN_IN' AND NOT found`;

/** Sign-in with a password. Failures are counted in the audit, so the throttle holds across processes and restarts. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    private readonly turns: Turns,
  ) {}

  /** One at a time: of attempts that arrive together, each counts the failures of those before it. */
  async signIn(attempt: SignInAttempt): Promise<SignInOutcome> {
    return (await this.turns.take(() => this.attempt(attempt))) ?? { kind: 'BUSY' };
  }

  private async attempt({ email, password, address: stated }: SignInAttempt): Promise<SignInOutcome> {
    const subject = storableText(email.trim().toLowerCase()).slice(0, 200);
    const address = networkAddress(stated);
    const [failures] = await this.dataSource.query<RecentFailures[]>(FAILURES, [subject, address]);
    if (isThrottled(failures!)) return { kind: 'TOO_MANY_ATTEMPTS' };
    const accountId = await this.accountOf(subject, password);
    await this.audit.note({ accountId }, { action: 'SIGN_IN', subject, found: accountId !== null, address });
    if (accountId === null) return { kind: 'WRONG_CREDENTIALS' };
    return { kind: 'SIGNED_IN', ...(await this.sessions.begin(accountId, address)) };
  }

  private async accountOf(email: string, password: string): Promise<number | null> {
    const [account] = await this.dataSource.query<{ id: number; password_hash: string }[]>(
      'SELECT id, password_hash FROM account WHERE lower(email) = $1 AND NOT disabled',
      [email],
    );
    if (password.length > LONGEST_PASSWORD) return null;
    const matches = await passwordMatches(password, account?.password_hash ?? null);
    return account && matches ? account.id : null;
  }
}
