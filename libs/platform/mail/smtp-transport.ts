import { createTransport } from 'nodemailer';
import type { MailError } from './mail-failure.rules.js';

/** Connections to the mail server, each with one mail at a time. */
export const SMTP_CONNECTIONS = 5;
/** For one mail in all; well under every lease, or another process would send it a second time meanwhile. */
export const LONGEST_MAIL_MS = 60_000;
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** A mail as it leaves. */
export interface OutgoingMail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What an undeliverable one comes back to. Default: the sender. */
  readonly envelopeFrom?: string;
}

/** Takes mails to a mail server. */
export interface MailTransport {
  /** null: the server took it; else why not. Never rejects for a failure of the server or the network. */
  send(mail: OutgoingMail): Promise<MailError | null>;
  close(): void;
}

/** @param from sender of every mail */
export function openSmtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: SMTP_CONNECTIONS,
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    send: async ({ to, html, envelopeFrom, ...mail }) => {
      const message = {
        ...mail,
        to: { name: '', address: to },
        ...(html === null ? {} : { html }),
        ...(envelopeFrom === undefined ? {} : { envelope: { from: envelopeFrom, to } }),
      };
      try {
        await inTime(transport.sendMail(message));
        return null;
      } catch (error) {
        return error as MailError;
      }
    },
    close: () => transport.close(),
  };
}

async function inTime<T>(sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('too slow'), { code: 'TOO_SLOW' })),
      LONGEST_MAIL_MS,
    );
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}
