/** What the SMTP client says of a failure. */
export interface MailError {
  readonly code?: string;
  /** Reply of the server, 400–599. */
  readonly responseCode?: number;
  /** The command it was the reply to. */
  readonly command?: string;
}

export type AfterFailure =
  | { readonly status: 'FAILED'; readonly error: string }
  | { readonly status: 'DUE'; readonly error: string; readonly delaySeconds: number };

const FIRST_DELAY_SECONDS = 10;
const LONGEST_DELAY_SECONDS = 1_800;
/** With the delays above: about a day. */
const MOST_ATTEMPTS = 55;

/**
 * A recipient or a text that the server refuses for good (5xx) is final; everything else, a wrong password of ours and a
 * refused sender too, is tried again for about a day, twice as late each time up to half an hour.
 * @param attempts made so far, this one included
 */
export function afterFailure({ code, responseCode, command }: MailError, attempts: number): AfterFailure {
  const error = responseCode === undefined ? (code ?? 'UNKNOWN') : String(responseCode);
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA';
  if ((responseCode !== undefined && responseCode >= 500 && aboutThisMail) || attempts >= MOST_ATTEMPTS) {
    return { status: 'FAILED', error };
  }
  const delaySeconds = Math.min(FIRST_DELAY_SECONDS * 2 ** (attempts - 1), LONGEST_DELAY_SECONDS);
  return { status: 'DUE', error, delaySeconds };
}
