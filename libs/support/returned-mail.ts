import type { EntityManager } from 'typeorm';
import type { Day } from '#calendar';
import { insertEnquiry } from './enquiry.repository.js';

/** A task for the call centre that nobody asked for. */
export interface ReturnedMail {
  readonly facilityId: number;
  /** What to do, as the call centre reads it; no address. */
  readonly text: string;
  /** Domain clock. */
  readonly now: Date;
  /** When somebody calls. */
  readonly followUpOn: Day;
}

/** Mail to a facility came back: an open enquiry about its contact data, in the caller's transaction. Its topic blocks nothing. */
export async function raiseReturnedMail(manager: EntityManager, mail: ReturnedMail): Promise<void> {
  const { facilityId, text, now, followUpOn } = mail;
  await insertEnquiry(manager, {
    facilityId,
    topic: 'CONTACT_DATA',
    text,
    answer: '',
    followUpOn,
    state: 'OPEN',
    source: 'MAIL',
    askedAt: now,
    accountId: null,
    ownerId: null,
    requestKey: null,
  });
}
