import { registerEnumType } from '@nestjs/graphql';
import {
  PARTIES,
  PASS_REASONS,
  SLOTS,
  VISIT_WARNINGS,
  WORK_FILTERS,
  type PassReason,
  type VisitWarning,
} from '#rollout';
import { describe, enumOf } from '../graphql/enum-of.js';

export const PartyEnum = enumOf(PARTIES);
registerEnumType(PartyEnum, {
  name: 'BlockingParty',
  description: 'Who has to act for what is in the way to go away.',
  valuesMap: describe({
    FACILITY: 'The facility (quotation, staff)',
    MAKER: 'The maker of the card reader',
    SUPPLIER: 'Who supplies PC and router',
    CARRIER: 'The carrier of the line',
    ISSUER: 'The issuer of the device certificate (支払基金)',
    US: 'The vendor itself',
    OTHER: 'Somebody else',
  }),
});

export const WorkFilterEnum = enumOf(WORK_FILTERS);
registerEnumType(WorkFilterEnum, {
  name: 'WorkFilter',
  description: 'Which rows of a queue.',
  valuesMap: describe({
    ALL: 'The whole queue: vendor contacted, not ready',
    OURS: "The next step is the vendor's: visit to arrange, or set-up and test",
    VISIT_TODAY: 'Visit promised for today',
    VISIT_OVERDUE: 'Visit day past, not ready',
    NO_VISIT: 'Waits for the day of its visit',
    BLOCKED: 'Something is in the way (滞留理由)',
    LATE: 'Will hardly be ready by the target day',
  }),
});

export const SlotEnum = enumOf(SLOTS);
registerEnumType(SlotEnum, {
  name: 'VisitSlot',
  description: 'Half-day of a visit.',
  valuesMap: describe({ AM: '午前', PM: '午後' }),
});

const english = <T extends string>(texts: Record<T, { en: string }>) =>
  Object.fromEntries(Object.entries<{ en: string }>(texts).map(([name, { en }]) => [name, en])) as Record<
    T,
    string
  >;

export const PassReasonEnum = enumOf(Object.keys(PASS_REASONS) as PassReason[]);
registerEnumType(PassReasonEnum, {
  name: 'PassReason',
  description: 'Why somebody is served before those who contacted the vendor earlier (繰り上げの理由).',
  valuesMap: describe(english(PASS_REASONS)),
});

export const VisitWarningEnum = enumOf(Object.keys(VISIT_WARNINGS) as VisitWarning[]);
registerEnumType(VisitWarningEnum, {
  name: 'VisitWarning',
  description: 'What speaks against a visit on a day; it is recorded all the same.',
  valuesMap: describe(english(VISIT_WARNINGS)),
});
