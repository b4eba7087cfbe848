import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { ContactListArgs, ContactListPageType } from './contact-list.types.js';
import { ContactListViews } from './contact-list-views.js';

@Resolver()
export class ContactListResolver {
  constructor(private readonly lists: ContactListViews) {}

  @Query(() => ContactListPageType, {
    nullable: true,
    description:
      'Facilities a person is to contact: what reminders come to that mail did not settle. null: not for this viewer; the call centre sees the call list.',
  })
  contactList(
    @Context() { viewer, language }: RequestContext,
    @Args() args: ContactListArgs,
  ): Promise<ContactListPageType | null> {
    return this.lists.page(viewer, args, language);
  }
}
