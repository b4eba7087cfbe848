import type { OutboxQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Instant } from '../access/Instant.js';
import { texts } from './outbox.texts.js';

type Mail = NonNullable<OutboxQuery['outbox']>['nodes'][number];

/** A mail: to whom, about what, what became of it; its text when asked for. */
export function MailItem({ mail }: { mail: Mail }) {
  const text = useTexts(texts);
  return (
    <li className="py-4">
      <p className="text-dns-16B-130">{mail.subject}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-dns-14N-130 text-solid-gray-700">
        <span className="break-all">{mail.to}</span>
        <span>{text.statuses[mail.status]}</span>
        <span>
          {text.written} <Instant at={mail.createdAt} />
        </span>
        {mail.sentAt && (
          <span>
            {text.sent} <Instant at={mail.sentAt} />
          </span>
        )}
        {mail.attempts > 0 && <span>{text.attempts(mail.attempts, mail.lastError)}</span>}
      </p>
      <details className="mt-2">
        <summary className="cursor-pointer text-blue-900 underline underline-offset-4">{text.show}</summary>
        <pre className="mt-2 whitespace-pre-wrap break-words rounded-8 bg-solid-gray-50 p-4 font-sans text-dns-16N-130">
          {mail.text}
        </pre>
        {mail.links.map((link) => (
          // of this site whatever host the mail names; a new visit, as whoever got the mail makes one
          <p key={link} className="mt-2">
            <a
              href={link.replace(new URL(link).origin, '')}
              target="_blank"
              rel="noreferrer"
              className="text-blue-900 underline underline-offset-4"
            >
              {text.open}
            </a>
          </p>
        ))}
      </details>
    </li>
  );
}
