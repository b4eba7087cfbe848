/** The log could not be polled, so there is no answer: never a stale one. The API answers with the error UNAVAILABLE. */
export class FeedUnavailable extends Error {
  override readonly name = 'FeedUnavailable';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
