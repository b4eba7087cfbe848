import { isoFromDay } from '#calendar';
import {
  FIELD_TEXT,
  NEXT_STEP,
  receptionNumber,
  type BatchAnswer,
  type ListRefusal,
  type Reception,
  type ReceptionLine,
  type SearchInfo,
} from '#qualification';
import type { Language } from '../graphql/language.js';

/** One line of a result: what the asking facility wrote beside it, and what came of it. */
export interface BatchRow {
  readonly line: number;
  readonly identifier: string;
  readonly validity: number | null;
  readonly answer: string;
  readonly nextStep: string;
  readonly name: string | null;
  readonly kana: string | null;
  /** `YYYY-MM-DD`, of the person found. */
  readonly birthdate: string | null;
  readonly insurerName: string | null;
  readonly branch: string | null;
  /** Three digits, per cent. */
  readonly ratio: string | null;
  /** Field of the list that cannot be on a card. */
  readonly field: string | null;
}

export const LIST_TEXT: Readonly<Record<ListRefusal, { readonly ja: string; readonly en: string }>> = {
  NO_FACILITY: {
    ja: 'この医療機関・薬局として照会できません。',
    en: 'You cannot check as this facility.',
  },
  THROTTLED: {
    ja: '該当資格なしの照会が続いたため、しばらく照会できません。10分ほどおいてお試しください。',
    en: 'Too many cards were asked for that nobody has. Try again in about ten minutes.',
  },
  EMPTY: { ja: '照会する行がありません。', en: 'There is no line to check.' },
  TOO_MANY: { ja: '一括照会は 5,000 件までです。', en: 'A list has at most 5,000 lines.' },
  NO_COLUMNS: {
    ja: '保険者番号・記号・番号・枝番・生年月日の列が見つかりません。',
    en: 'The columns insurer number, symbol, number, branch and birth date are not found.',
  },
  UNREADABLE: {
    ja: '表として読めません。CSV または xlsx にしてください。',
    en: 'This is no table that can be read. Use CSV or xlsx.',
  },
  BAD_DAY: {
    ja: '確認する日は、本日から3か月先までの日付です。',
    en: 'The day is one from today to three months ahead.',
  },
};

/** `state`: SCHEDULED until it is due, WAITING until it is worked off, DONE. */
export function lineJson(line: ReceptionLine, now: Date): object {
  const { asked, receivedAt, dueAt, doneAt, day } = line;
  const state = doneAt ? 'DONE' : dueAt && dueAt > now ? 'SCHEDULED' : 'WAITING';
  const number = receptionNumber(line);
  return { number, state, asked, receivedAt, dueAt, doneAt, day: day === null ? null : isoFromDay(day) };
}

/** With the lines once it is done. */
export function receptionJson(reception: Reception, now: Date, language: Language): object {
  const { id, receivedAt, dueAt, request, result } = reception;
  const doneAt = result && new Date(result.doneAt);
  const asked = request.searches.length;
  return {
    ...lineJson({ id, receivedAt, dueAt, doneAt, asked, day: request.day }, now),
    connectionTest: result?.connectionTest ?? null,
    rows: result && batchRows(reception, language),
  };
}

/** The lines of a result in the order of the list; none before it is done. */
export function batchRows({ request, result }: Reception, language: Language): BatchRow[] {
  return request.searches.flatMap((search, index) => {
    const answer = result?.answers[index];
    return answer ? [rowOf(search, answer, index + 1, language)] : [];
  });
}

function rowOf({ identifier }: SearchInfo, answer: BatchAnswer, line: number, language: Language): BatchRow {
  const nobody = { name: null, kana: null, birthdate: null, insurerName: null, branch: null, ratio: null };
  if ('problem' in answer) {
    const field = answer.problem;
    const cannotBe = language === 'ja' ? '入力の誤り' : 'Not as on a card';
    const nextStep = FIELD_TEXT[field][language];
    return { line, identifier, validity: null, answer: cannotBe, nextStep, ...nobody, field };
  }
  const { validity, shown } = answer;
  const { answer: words, step } = NEXT_STEP[validity];
  const base = { line, identifier, validity, answer: words[language], nextStep: step[language], field: null };
  if (!shown) return { ...base, ...nobody };
  const { person, coverage, insurer } = shown;
  return {
    ...base,
    name: person.name,
    kana: person.kana,
    birthdate: isoFromDay(person.birthdate),
    insurerName: insurer.name,
    branch: coverage.branch,
    ratio: coverage.ratio,
  };
}
