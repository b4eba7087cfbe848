/** Not seen for so long: signed out. */
export const IDLE_MINUTES = 30;
/** Signed out in any case after so long. */
export const LONGEST_HOURS = 12;

/** Failed sign-ins within this many minutes count. */
export const THROTTLE_MINUTES = 15;
/** One address on one account; then one address on any; then any address on one account. */
export const ATTEMPTS = { pair: 5, address: 50, account: 50 } as const;

/** Failures of the last {@link THROTTLE_MINUTES} minutes. */
export interface RecentFailures {
  readonly pair: number;
  readonly address: number;
  readonly account: number;
}

/** Whether another attempt has to wait. */
export function isThrottled(failures: RecentFailures): boolean {
  return (
    failures.pair >= ATTEMPTS.pair ||
    failures.address >= ATTEMPTS.address ||
    failures.account >= ATTEMPTS.account
  );
}
