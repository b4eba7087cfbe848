import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, openSmtpTransport, type Configuration, type MailTransport } from '#platform';

/** Where reminders leave. */
@Injectable()
export class ReminderTransport {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** null: no mail server is set, messages stay in the outbox. */
  open(): MailTransport | null {
    const { smtpUrl, mailFrom, bounceAddress } = this.configuration;
    if (smtpUrl === null) return null;
    const transport = openSmtpTransport(smtpUrl, mailFrom);
    return {
      send: (mail) =>
        transport.send({ ...mail, ...(bounceAddress === null ? {} : { envelopeFrom: bounceAddress }) }),
      close: () => transport.close(),
    };
  }
}
