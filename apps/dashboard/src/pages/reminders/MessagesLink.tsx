import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReminderMessageFilter } from '../../generated/pages/graphql.js';
import { useAddress } from '../../view/use-address.js';
import { addressOfMessages } from './message-address.js';

/** From a number of messages to as many rows. */
export function MessagesLink({ filter, children }: { filter: ReminderMessageFilter; children: ReactNode }) {
  const address = useAddress();
  return (
    <Link
      to={address('/reminders/messages', addressOfMessages(filter))}
      className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3"
    >
      {children}
    </Link>
  );
}
