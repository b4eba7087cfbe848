import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { TemplateService, templateMessage, VARIABLE_NAMES, VARIABLES, type TemplateRefused } from '#reminder';
import type { Language } from '../graphql/language.js';
import type { RequestContext } from '../graphql/request-context.js';
import { typed } from '../support/support-answers.js';
import { reminderProblemOf } from './reminder-answers.js';
import type { PreviewReminderTemplateInput, SaveReminderTemplateInput } from './template.input.types.js';
import type {
  ReminderPreviewResult,
  ReminderTemplateType,
  ReminderVariableType,
  SaveReminderTemplateResult,
} from './template.types.js';

/** Templates in the words of the schema. */
@Injectable()
export class TemplateViews {
  constructor(private readonly templates: TemplateService) {}

  list(viewer: Viewer): Promise<ReminderTemplateType[] | null> {
    return this.templates.list(viewer);
  }

  variables(): ReminderVariableType[] {
    return VARIABLE_NAMES.map((name) => {
      const { ja, mayBeMissing } = VARIABLES[name];
      return { name, nameJa: ja, mayBeMissing };
    });
  }

  async save(
    { viewer, language }: RequestContext,
    { id = null, expectedVersion, ...draft }: SaveReminderTemplateInput,
  ): Promise<typeof SaveReminderTemplateResult> {
    const { legalReason = null } = draft;
    const saved = await this.templates.save(viewer, id, expectedVersion, { ...draft, legalReason });
    if (saved.outcome === 'TEMPLATE_PROBLEM') return faultsOf(saved, language);
    if (saved.outcome !== 'SAVED') return reminderProblemOf(saved, language);
    const template = (await this.templates.list(viewer))!.find((each) => each.id === saved.id)!;
    return typed('ReminderTemplateSaved', { template });
  }

  /** null: for the ministry alone. */
  async preview(
    { viewer, language }: RequestContext,
    { facilityCode, language: written, condition = null, ...draft }: PreviewReminderTemplateInput,
  ): Promise<typeof ReminderPreviewResult | null> {
    const { legalReason = null } = draft;
    const text = { ...draft, legalReason };
    const preview = await this.templates.preview(viewer, text, facilityCode, written, condition);
    if (preview.outcome === 'TEMPLATE_PROBLEM') return faultsOf(preview, language);
    if (preview.outcome !== 'PREVIEW')
      return preview.field === null ? null : reminderProblemOf(preview, language);
    return typed('ReminderPreview', { ...preview, facilityId: String(preview.facilityId) });
  }
}

function faultsOf({ problems }: TemplateRefused, language: Language) {
  const faults = problems.map((problem) => ({
    field: problem.field,
    message: templateMessage(problem, language),
  }));
  const [first] = faults;
  return typed('ReminderTemplateProblem', {
    code: 'TEMPLATE_FAULTS',
    message: first!.message,
    faults,
  }) as never;
}
