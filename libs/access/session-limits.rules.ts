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

/** How long a link to a new password works. */
export const RESET_MINUTES = 60;
/** Asking for one within this many minutes counts. */
export const RESET_THROTTLE_MINUTES = 15;
/** For one mail address; then from one network address. */
const MOST_RESETS = { account: 3, address: 20 } as const;

/** Whether one more link may be sent, by how often one was asked for in the last {@link RESET_THROTTLE_MINUTES} minutes. */
export function mayAskForReset(asked: { readonly account: number; readonly address: number }): boolean {
  return asked.account < MOST_RESETS.account && asked.address < MOST_RESETS.address;
}
