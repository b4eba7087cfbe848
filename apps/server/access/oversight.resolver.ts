import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { AuditAnswers } from './audit-answers.js';
import { AuditArgs, AuditPageType } from './audit.types.js';
import { OutboxAnswers } from './outbox-answers.js';
import { OutboxArgs, OutboxPageType } from './outbox.types.js';

/** What administrators look after. */
@Resolver()
export class OversightResolver {
  constructor(
    private readonly audit: AuditAnswers,
    private readonly mails: OutboxAnswers,
  ) {}

  @Query(() => AuditPageType, {
    nullable: true,
    description: 'Who saw or changed what. Administrators only, never by token; null for others.',
  })
  auditEntries(@Context('viewer') viewer: Viewer, @Args() args: AuditArgs): Promise<AuditPageType | null> {
    return this.audit.page(viewer, args);
  }

  @Query(() => OutboxPageType, {
    nullable: true,
    description: 'Mail that was sent or waits. Administrators only, never by token; null for others.',
  })
  outbox(@Context('viewer') viewer: Viewer, @Args() args: OutboxArgs): Promise<OutboxPageType | null> {
    return this.mails.page(viewer, args);
  }
}
