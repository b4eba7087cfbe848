import { nearestName } from './nearest-name.rules.js';
import { parseText, type Piece } from './parse-text.rules.js';
import { isReminderTopic } from './topic.js';
import { VARIABLES, VARIABLE_NAMES, variableOf, type VariableName } from './variables.js';

/** A template as somebody writes it. */
export interface TemplateDraft {
  /** Unique; what rules and campaigns show. */
  readonly name: string;
  readonly topic: string;
  /** Goes also to those who stopped the topic; then the reason stands under the text. */
  readonly legalNotice: boolean;
  readonly legalReason: string | null;
  readonly subjectJa: string;
  readonly bodyJa: string;
  readonly subjectEn: string;
  readonly bodyEn: string;
}

export type TemplateField = keyof TemplateDraft;
type TextField = 'subjectJa' | 'bodyJa' | 'subjectEn' | 'bodyEn';

export type TemplateProblemCode =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'UNKNOWN_TOPIC'
  | 'REASON_MISSING'
  | 'REASON_WITHOUT_NOTICE'
  | 'LINE_BREAK'
  | 'CONTROL_CHARACTER'
  | 'UNCLOSED'
  | 'UNOPENED'
  | 'UNKNOWN_VARIABLE'
  | 'ALTERNATIVE_MISSING'
  | 'LINK_MISSING'
  | 'LINK_TWICE'
  | 'LINK_IN_SUBJECT';

export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly field: TemplateField;
  /** As it was written: the one that is unknown or lacks its alternative. */
  readonly variable?: string;
  /** The known name that is written most alike; null: none comes near. */
  readonly nearest?: string | null;
}

const LONGEST: Readonly<Record<Exclude<TemplateField, 'legalNotice' | 'topic'>, number>> = {
  name: 100,
  legalReason: 200,
  // a line of a list of mails shows less than that
  subjectJa: 100,
  subjectEn: 150,
  bodyJa: 2_000,
  bodyEn: 4_000,
};

/** Everything that keeps a template from being saved, in the order of the form; nothing: it can be sent to anybody. */
export function checkTemplate(draft: TemplateDraft): TemplateProblem[] {
  return [
    ...checkLine('name', draft.name),
    ...(isReminderTopic(draft.topic) ? [] : [{ code: 'UNKNOWN_TOPIC', field: 'topic' } as const]),
    ...checkReason(draft),
    ...checkText('subjectJa', draft.subjectJa),
    ...checkText('bodyJa', draft.bodyJa),
    ...checkText('subjectEn', draft.subjectEn),
    ...checkText('bodyEn', draft.bodyEn),
  ];
}

function checkReason({ legalNotice, legalReason }: TemplateDraft): TemplateProblem[] {
  const reason = legalReason?.trim() ?? '';
  if (!legalNotice) return reason === '' ? [] : [{ code: 'REASON_WITHOUT_NOTICE', field: 'legalReason' }];
  return reason === ''
    ? [{ code: 'REASON_MISSING', field: 'legalReason' }]
    : checkLine('legalReason', reason);
}

function checkLine(field: 'name' | 'legalReason' | TextField, text: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (text.trim() === '') problems.push({ code: 'EMPTY', field });
  if (text.length > LONGEST[field]) problems.push({ code: 'TOO_LONG', field });
  const isBody = field === 'bodyJa' || field === 'bodyEn';
  // a subject with a line break would begin a header of its own
  if (!isBody && /[\r\n]/.test(text)) problems.push({ code: 'LINE_BREAK', field });
  if (/[^\P{Cc}\r\n\t]/u.test(text)) problems.push({ code: 'CONTROL_CHARACTER', field });
  return problems;
}

function checkText(field: TextField, text: string): TemplateProblem[] {
  const { pieces, broken } = parseText(text);
  const variables = pieces.filter((piece) => piece.kind === 'VARIABLE');
  return [
    ...checkLine(field, text),
    ...(broken ? [{ code: broken, field }] : []),
    ...variables.flatMap((piece) => checkVariable(field, piece)),
    ...checkLinks(field, variables),
  ];
}

function checkVariable(
  field: TextField,
  { written, alternative }: Extract<Piece, { kind: 'VARIABLE' }>,
): TemplateProblem[] {
  const name = variableOf(written);
  if (!name) {
    const nearest = nearestName(written, namesFor(written));
    return [{ code: 'UNKNOWN_VARIABLE', field, variable: written, nearest }];
  }
  const lacks = VARIABLES[name].mayBeMissing && alternative === null;
  return lacks ? [{ code: 'ALTERNATIVE_MISSING', field, variable: written }] : [];
}

/** One ask, one link: a second one is where readers get lost, and a subject opens nothing. */
function checkLinks(field: TextField, variables: readonly { written: string }[]): TemplateProblem[] {
  const links = variables.filter(({ written }) => variableOf(written) === 'link').length;
  if (field === 'subjectJa' || field === 'subjectEn')
    return links > 0 ? [{ code: 'LINK_IN_SUBJECT', field }] : [];
  if (links === 1) return [];
  return [{ code: links === 0 ? 'LINK_MISSING' : 'LINK_TWICE', field }];
}

/** In the script somebody wrote in: who types `{facility}` is looking for an English name. */
function namesFor(written: string): string[] {
  const english = /^[\p{ASCII}]*$/u.test(written.normalize('NFKC'));
  return VARIABLE_NAMES.map((name: VariableName) => (english ? name : VARIABLES[name].ja));
}
