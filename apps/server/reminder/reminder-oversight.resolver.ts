import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { FacilityReminderType } from './history.types.js';
import { HistoryViews } from './history-views.js';
import { ReminderMessagePageType, ReminderMessagesArgs } from './message.types.js';
import { MessageViews } from './message-views.js';
import {
  ReminderHealthType,
  ReminderSettingsType,
  SaveReminderSettingsInput,
  SaveReminderSettingsResult,
} from './oversight.types.js';
import { ReminderOversightViews } from './oversight-views.js';
import { ReminderResultRowPageType, ReminderResultRowsArgs, ReminderResultType } from './result.types.js';
import { ResultViews } from './result-views.js';

@Resolver()
export class ReminderOversightResolver {
  constructor(
    private readonly messages: MessageViews,
    private readonly histories: HistoryViews,
    private readonly results: ResultViews,
    private readonly views: ReminderOversightViews,
  ) {}

  @Query(() => ReminderMessagePageType, {
    nullable: true,
    description: 'What was sent to whom and what became of it. null: for the ministry alone.',
  })
  reminderMessages(
    @Context('viewer') viewer: Viewer,
    @Args() args: ReminderMessagesArgs,
  ): Promise<ReminderMessagePageType | null> {
    return this.messages.page(viewer, args);
  }

  @Query(() => [FacilityReminderType], {
    nullable: true,
    description: 'What a facility was reminded of, newest first, at most 100. null: out of scope.',
  })
  facilityReminders(
    @Context('viewer') viewer: Viewer,
    @Args('facilityCode', { description: 'Code of the facility, 10 digits.' }) facilityCode: string,
  ): Promise<FacilityReminderType[] | null> {
    return this.histories.ofFacility(viewer, facilityCode);
  }

  @Query(() => [ReminderResultType], {
    nullable: true,
    description: 'Does it work? Rules and campaigns that held somebody out. null: for the ministry alone.',
  })
  reminderResults(@Context('viewer') viewer: Viewer): Promise<ReminderResultType[] | null> {
    return this.results.list(viewer);
  }

  @Query(() => ReminderResultRowPageType, {
    nullable: true,
    description: 'The facilities behind a number of the results. null: for the ministry alone.',
  })
  reminderResultRows(
    @Context('viewer') viewer: Viewer,
    @Args() args: ReminderResultRowsArgs,
  ): Promise<ReminderResultRowPageType | null> {
    return this.results.page(viewer, args);
  }

  @Query(() => ReminderHealthType, {
    nullable: true,
    description: 'How sending goes. null: for the ministry alone.',
  })
  reminderHealth(@Context('viewer') viewer: Viewer): Promise<ReminderHealthType | null> {
    return this.views.health(viewer);
  }

  @Query(() => ReminderSettingsType, {
    nullable: true,
    description: 'What holds for all reminders. null: for the ministry alone.',
  })
  reminderSettings(@Context('viewer') viewer: Viewer): Promise<ReminderSettingsType | null> {
    return this.views.read(viewer);
  }

  @Mutation(() => SaveReminderSettingsResult, { description: 'Save what holds for all reminders.' })
  saveReminderSettings(
    @Context() context: RequestContext,
    @Args('input', { description: 'As they are to be.' }) input: SaveReminderSettingsInput,
  ): Promise<typeof SaveReminderSettingsResult> {
    return this.views.save(context, input);
  }
}
