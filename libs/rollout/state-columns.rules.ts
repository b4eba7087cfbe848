import type { FacilityState } from './facility-state.rules.js';
import { KIND, MILESTONES, type Kind, type Milestone } from './milestone.rules.js';

/** How a state lies in the columns of its row. */
const columnOf = (milestone: Milestone): string => `${milestone.toLowerCase()}_on`;
const MILESTONE_COLUMNS = MILESTONES.map(columnOf);
const DAY_COLUMNS = ['opened_on', 'closed_on', 'visit_on', 'certificate_expires_on', ...MILESTONE_COLUMNS];
const NUMBER_COLUMNS = ['type', 'prefecture', 'vendor_id', 'planned_month', 'blocker', 'readers'];
const STATE_COLUMNS = [...NUMBER_COLUMNS, ...DAY_COLUMNS];
/** Columns that statements of a kind can change, beside the milestone's own. */
const FURTHER_COLUMNS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  [KIND.REGISTERED]: ['type', 'prefecture', 'opened_on', 'closed_on'],
  [KIND.APPLIED]: ['readers'],
  [KIND.SHIPPED]: ['readers'],
  [KIND.DELIVERED]: ['readers'],
  [KIND.CERTIFICATE_ISSUED]: ['certificate_expires_on'],
  [KIND.SETUP_SCHEDULED]: ['visit_on'],
  [KIND.VENDOR]: ['vendor_id'],
  [KIND.PLANNED_MONTH]: ['planned_month'],
  [KIND.BLOCKER]: ['blocker'],
};

/** Columns that statements of those kinds can change, in a fixed order: a write names only these. */
export function columnsOfKinds(kinds: readonly Kind[]): string[] {
  const changed = new Set<string>();
  for (const kind of kinds) {
    const milestone = MILESTONES.find((name) => KIND[name] === kind);
    if (milestone) changed.add(columnOf(milestone));
    FURTHER_COLUMNS[kind]?.forEach((column) => changed.add(column));
  }
  return STATE_COLUMNS.filter((column) => changed.has(column));
}

export function isDayColumn(column: string): boolean {
  return DAY_COLUMNS.includes(column);
}

/** The state by column of the row; days as days since 1970. */
export function columnsOf(state: FacilityState): Record<string, number | null> {
  const columns: Record<string, number | null> = {
    type: state.type,
    prefecture: state.prefecture,
    vendor_id: state.vendorId,
    planned_month: state.plannedMonth,
    blocker: state.blocker,
    readers: state.readers,
    opened_on: state.openedOn,
    closed_on: state.closedOn,
    visit_on: state.visitOn,
    certificate_expires_on: state.certificateExpiresOn,
  };
  MILESTONE_COLUMNS.forEach((column, index) => (columns[column] = state.milestones[index] ?? null));
  return columns;
}

/** Select list that reads the same columns back as one object, for comparing row and log. */
export const STATE_SELECT = `json_build_object(${[
  ...NUMBER_COLUMNS.map((column) => `'${column}', f.${column}`),
  ...DAY_COLUMNS.map((column) => `'${column}', f.${column} - date '1970-01-01'`),
].join(', ')})`;
