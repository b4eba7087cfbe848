import type { Milestone } from '../../generated/pages/graphql.js';
import type { StepForm } from './use-work-actions.js';

/** The form that is open over the list, and the rows it is about. */
export type OpenForm =
  | {
      kind: 'step';
      codes: string[];
      milestone: Milestone | null;
      overtaken: number;
      before: StepForm;
    }
  | { kind: 'blocker' | 'pass' | 'more'; codes: string[] }
  | { kind: 'keys' };

/** What a row's own buttons do. */
export type RowAction = 'next' | 'blocker' | 'more' | 'select';
