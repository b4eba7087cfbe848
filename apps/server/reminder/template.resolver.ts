import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { PreviewReminderTemplateInput, SaveReminderTemplateInput } from './template.input.types.js';
import {
  ReminderPreviewResult,
  ReminderTemplateType,
  ReminderVariableType,
  SaveReminderTemplateResult,
} from './template.types.js';
import { TemplateViews } from './template-views.js';

@Resolver()
export class TemplateResolver {
  constructor(private readonly views: TemplateViews) {}

  @Query(() => [ReminderTemplateType], {
    nullable: true,
    description: 'Templates of reminders, by name. null: for the ministry alone.',
  })
  reminderTemplates(@Context('viewer') viewer: Viewer): Promise<ReminderTemplateType[] | null> {
    return this.views.list(viewer);
  }

  @Query(() => [ReminderVariableType], { description: 'What may stand in braces in a template.' })
  reminderVariables(): ReminderVariableType[] {
    return this.views.variables();
  }

  @Query(() => ReminderPreviewResult, {
    nullable: true,
    description: 'A template, saved or not, as a facility would get it today. null: for the ministry alone.',
  })
  reminderPreview(
    @Context() context: RequestContext,
    @Args('input', { description: 'What, for whom.' }) input: PreviewReminderTemplateInput,
  ): Promise<typeof ReminderPreviewResult | null> {
    return this.views.preview(context, input);
  }

  @Mutation(() => SaveReminderTemplateResult, {
    description: 'Save a template; what could not be sent to somebody is refused.',
  })
  saveReminderTemplate(
    @Context() context: RequestContext,
    @Args('input', { description: 'As it is to be.' }) input: SaveReminderTemplateInput,
  ): Promise<typeof SaveReminderTemplateResult> {
    return this.views.save(context, input);
  }
}
