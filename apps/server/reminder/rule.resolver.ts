import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { DryRunArgs, ReminderDryRunType } from './dry-run.types.js';
import { DryRunViews } from './dry-run-views.js';
import { SaveReminderRuleInput } from './rule.input.types.js';
import { ReminderRuleSizeType, ReminderRuleType, SaveReminderRuleResult } from './rule.types.js';
import { RuleViews } from './rule-views.js';

@Resolver()
export class RuleResolver {
  constructor(
    private readonly views: RuleViews,
    private readonly dryRuns: DryRunViews,
  ) {}

  @Query(() => [ReminderRuleType], {
    nullable: true,
    description: 'Rules of reminders, the highest priority first. null: for the ministry alone.',
  })
  reminderRules(@Context('viewer') viewer: Viewer): Promise<ReminderRuleType[] | null> {
    return this.views.list(viewer);
  }

  @Query(() => [ReminderRuleSizeType], {
    nullable: true,
    description: 'Whom each rule is about now; takes about as long as a sweep. null: for the ministry alone.',
  })
  reminderRuleSizes(@Context('viewer') viewer: Viewer): Promise<ReminderRuleSizeType[] | null> {
    return this.views.sizes(viewer);
  }

  @Query(() => ReminderDryRunType, {
    nullable: true,
    description: 'What a rule would do now. null: for the ministry alone, or there is no such rule.',
  })
  ruleDryRun(
    @Context() context: RequestContext,
    @Args() args: DryRunArgs,
  ): Promise<ReminderDryRunType | null> {
    return this.dryRuns.page(context, 'RULE', args);
  }

  @Mutation(() => SaveReminderRuleResult, { description: 'Save a rule; a new one has no id.' })
  saveReminderRule(
    @Context() context: RequestContext,
    @Args('input', { description: 'As it is to be.' }) input: SaveReminderRuleInput,
  ): Promise<typeof SaveReminderRuleResult> {
    return this.views.save(context, input);
  }
}
