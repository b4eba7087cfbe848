import type { TemplateDraft } from './check-template.rules.js';
import type { ReminderTopic } from './topic.js';

/** A template the product comes with. */
export type DefaultTemplate = TemplateDraft & { readonly topic: ReminderTopic };
