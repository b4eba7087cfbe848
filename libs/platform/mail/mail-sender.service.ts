import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration/configuration.js';
import { logger } from '../log/logger.js';
import { afterFailure } from './mail-failure.rules.js';
import { MailRepository, type ClaimedMail } from './mail.repository.js';
import { openSmtpTransport, SMTP_CONNECTIONS, type MailTransport } from './smtp-transport.js';

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
    const transport = openSmtpTransport(smtpUrl, mailFrom);
    try {
      const others = Array.from({ length: SMTP_CONNECTIONS - 1 }, () => this.sendOneByOne(transport));
      await Promise.all([this.sendOneByOne(transport, first), ...others]);
    } finally {
      transport.close();
    }
  }

  onModuleDestroy(): void {
    this.stopping = true;
  }

  private async sendOneByOne(transport: MailTransport, first: ClaimedMail | null = null): Promise<void> {
    let mail = first;
    while (mail ?? (!this.stopping && (mail = await this.repository.claim()))) {
      await this.send(transport, mail!);
      mail = null;
    }
  }

  private async send(transport: MailTransport, mail: ClaimedMail): Promise<void> {
    const { recipient, subject, body, html, messageId } = mail;
    const error = await transport.send({ to: recipient, subject, text: body, html, messageId });
    if (error) {
      const after = afterFailure(error, mail.attempts);
      logger.warn({ mail: mail.id, attempts: mail.attempts, ...after }, 'mail not taken');
      return this.repository.failed(mail, after);
    }
    await this.repository.sent(mail);
  }
}
