import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { AccountAnswers } from './account-answers.js';
import { AccountResolver } from './account.resolver.js';
import { AuditAnswers } from './audit-answers.js';
import { LinkAnswers } from './link-answers.js';
import { LinkResolver } from './link.resolver.js';
import { OutboxAnswers } from './outbox-answers.js';
import { OversightResolver } from './oversight.resolver.js';
import { OwnAccountAnswers } from './own-account-answers.js';
import { OwnAccountResolver } from './own-account.resolver.js';
import { SessionAnswers } from './session-answers.js';
import { SessionResolver } from './session.resolver.js';

@Module({
  imports: [AccessModule],
  providers: [
    SessionAnswers,
    SessionResolver,
    LinkAnswers,
    LinkResolver,
    OwnAccountAnswers,
    OwnAccountResolver,
    AccountAnswers,
    AccountResolver,
    AuditAnswers,
    OutboxAnswers,
    OversightResolver,
  ],
})
export class AccessApiModule {}
