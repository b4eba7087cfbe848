import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIGURATION, type Configuration } from '../configuration/configuration.js';
import { logger } from '../log/logger.js';
import { afterFailure, type MailError } from './mail-failure.rules.js';
import { MailRepository, type ClaimedMail } from './mail.repository.js';

/** Connections to the mail server, each with one mail at a time. */
const AT_ONCE = 5;
/** For one mail in all; well under the lease, or another process would send it a second time meanwhile. */
const LONGEST_MS = 60_000;
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/**
 * Sends what is due. Every mail gets one final status; a second copy leaves only when the server had taken it and we
 * died, or lost it, before hearing or noting so, and carries the same Message-ID.
 */
@Injectable()
export class MailSender implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly repository: MailRepository,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Goes on until nothing is due or the process stops. */
  async sendDue(): Promise<void> {
    const { smtpUrl, mailFrom } = this.configuration;
    if (smtpUrl === null) return this.repository.leaveInOutbox();
    const first = await this.repository.claim();
    if (!first) return;
    const transport = newTransport(smtpUrl, mailFrom);
    try {
      const others = Array.from({ length: AT_ONCE - 1 }, () => this.sendOneByOne(transport));
      await Promise.all([this.sendOneByOne(transport, first), ...others]);
    } finally {
      transport.close();
    }
  }

  onModuleDestroy(): void {
    this.stopping = true;
  }

  private async sendOneByOne(transport: Transport, first: ClaimedMail | null = null): Promise<void> {
    let mail = first;
    while (mail ?? (!this.stopping && (mail = await this.repository.claim()))) {
      await this.send(transport, mail!);
      mail = null;
    }
  }

  private async send(transport: Transport, mail: ClaimedMail): Promise<void> {
    const { recipient, subject, body, html, messageId } = mail;
    try {
      const message = { to: { name: '', address: recipient }, subject, text: body, messageId };
      await inTime(transport.sendMail(html === null ? message : { ...message, html }));
    } catch (error) {
      const after = afterFailure(error as MailError, mail.attempts);
      logger.warn({ mail: mail.id, attempts: mail.attempts, ...after }, 'mail not taken');
      return this.repository.failed(mail, after);
    }
    await this.repository.sent(mail);
  }
}

type Transport = ReturnType<typeof newTransport>;

function newTransport(url: string, from: string) {
  return createTransport(
    {
      url,
      pool: true,
      maxConnections: AT_ONCE,
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
}

async function inTime<T>(sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('too slow'), { code: 'TOO_SLOW' })), LONGEST_MS);
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}
