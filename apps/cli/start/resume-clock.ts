import { RESUME_CLOCK } from '#platform/bare';
import { withClient } from './with-client.js';

/** The demo's clock goes on from where it stood when the product was last stopped. */
export async function resumeClock(url: string): Promise<void> {
  await withClient(url, (client) => client.query(RESUME_CLOCK, [new Date()]));
}
