import type { Day } from '#calendar';

/** What a message may say of a facility; null: nothing is known, the text needs an alternative. */
export interface ReminderFacts {
  readonly facilityName: string;
  /** 10 digits. */
  readonly code: string;
  readonly prefecture: { readonly ja: string; readonly en: string };
  readonly facilityPhone: string | null;
  readonly vendorName: string | null;
  readonly vendorPhone: string | null;
  readonly today: Day;
  /** Calendar days since the latest met prerequisite of the stage. */
  readonly waitingDays: number | null;
  readonly appliedOn: Day | null;
  readonly orderedOn: Day | null;
  readonly deliveredOn: Day | null;
  readonly visitOn: Day | null;
  readonly readyOn: Day | null;
  readonly startsOn: Day | null;
  /** Of the vendor, in yen. */
  readonly quotation: number | null;
  /** What is subsidised at most, in yen; null for hospitals. */
  readonly cap: number | null;
  readonly certificateExpiresOn: Day | null;
  /** Last day for the whole claim. */
  readonly subsidyUntil: Day;
}

export type VariableKind = 'TEXT' | 'PREFECTURE' | 'DAY' | 'DAYS' | 'YEN' | 'LINK';

export interface Variable {
  /** As it is written in a text: `{施設名}` or `{facilityName}`. */
  readonly ja: string;
  readonly kind: VariableKind;
  /** Not every facility has it: a text that uses it says what stands there instead. */
  readonly mayBeMissing: boolean;
}

export type VariableName = keyof ReminderFacts | 'link';

const always = (ja: string, kind: VariableKind): Variable => ({ ja, kind, mayBeMissing: false });
const perhaps = (ja: string, kind: VariableKind): Variable => ({ ja, kind, mayBeMissing: true });

/** Everything a text can name. The Japanese names are in saved templates: never rename. */
export const VARIABLES: Readonly<Record<VariableName, Variable>> = {
  facilityName: always('施設名', 'TEXT'),
  code: always('医療機関コード', 'TEXT'),
  prefecture: always('都道府県', 'PREFECTURE'),
  facilityPhone: perhaps('施設電話', 'TEXT'),
  vendorName: perhaps('業者', 'TEXT'),
  vendorPhone: perhaps('業者電話', 'TEXT'),
  today: always('今日', 'DAY'),
  waitingDays: perhaps('待ち日数', 'DAYS'),
  appliedOn: perhaps('申込日', 'DAY'),
  orderedOn: perhaps('発注日', 'DAY'),
  deliveredOn: perhaps('受取日', 'DAY'),
  visitOn: perhaps('訪問予定日', 'DAY'),
  readyOn: perhaps('準備完了日', 'DAY'),
  startsOn: perhaps('運用開始日', 'DAY'),
  quotation: perhaps('見積額', 'YEN'),
  cap: perhaps('補助上限', 'YEN'),
  certificateExpiresOn: perhaps('証明書期限', 'DAY'),
  subsidyUntil: always('補助金期限', 'DAY'),
  link: always('リンク', 'LINK'),
};

export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

const BY_WRITTEN_NAME = new Map(
  VARIABLE_NAMES.flatMap((name) => [
    [written(name), name] as const,
    [written(VARIABLES[name].ja), name] as const,
  ]),
);

/** The variable somebody wrote, in Japanese or English, in any case and width; undefined: there is none. */
export function variableOf(text: string): VariableName | undefined {
  return BY_WRITTEN_NAME.get(written(text));
}

function written(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
