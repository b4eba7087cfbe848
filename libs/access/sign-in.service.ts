import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from './audit.service.js';
import { LONGEST_PASSWORD, passwordMatches } from './password.js';
import { isThrottled, THROTTLE_MINUTES, type RecentFailures } from './session-limits.rules.js';
import { SessionService, type SignedIn } from './session.service.js';
import { networkAddress, storableText } from './storable.js';

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

/** A third of a second each: whoever comes after so many would wait longer than a person does. */
const MOST_WAITING = 30;

const FAILURES = `
  SELECT count(*) FILTER (WHERE subject = $1 AND address IS NOT DISTINCT FROM $2)::int AS pair,
    count(*) FILTER (WHERE address IS NOT DISTINCT FROM $2)::int AS address,
    count(*) FILTER (WHERE subject = $1)::int AS account
  FROM audit_entry
  WHERE at > now() - interval '${THROTTLE_MINUTES} minutes' AND action = 'SIGN_IN' AND NOT found`;

/** Sign-in with a password. Failures are counted in the audit, so the throttle holds across processes and restarts. */
@Injectable()
export class SignInService {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** One at a time: of attempts that arrive together, each counts the failures of those before it. */
  async signIn(attempt: SignInAttempt): Promise<SignInOutcome> {
    if (this.waiting >= MOST_WAITING) return { kind: 'BUSY' };
    this.waiting += 1;
    return this.oneAtATime(() => this.attempt(attempt)).finally(() => (this.waiting -= 1));
  }

  private async attempt({ email, password, address: stated }: SignInAttempt): Promise<SignInOutcome> {
    const subject = storableText(email.trim().toLowerCase()).slice(0, 200);
    const address = networkAddress(stated);
    const [failures] = await this.dataSource.query<RecentFailures[]>(FAILURES, [subject, address]);
    if (isThrottled(failures!)) return { kind: 'TOO_MANY_ATTEMPTS' };
    const accountId = await this.accountOf(subject, password);
    await this.audit.note({ accountId }, { action: 'SIGN_IN', subject, found: accountId !== null, address });
    if (accountId === null) return { kind: 'WRONG_CREDENTIALS' };
    return { kind: 'SIGNED_IN', ...(await this.sessions.begin(accountId)) };
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

  /** A flood of sign-ins must not fill the thread pool and 32 MB each: some queue, everything else goes on. */
  private oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work);
    this.last = next.catch(() => undefined);
    return next;
  }
}
