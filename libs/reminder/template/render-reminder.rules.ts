import { formatValue, oneLine } from './format-value.rules.js';
import { parseText } from './parse-text.rules.js';
import { htmlOf } from './reminder-html.rules.js';
import { FOOTER_TEXTS } from './footer.texts.js';
import { REMINDER_TOPICS, type Language, type ReminderTopic } from './topic.js';
import { variableOf, type ReminderFacts } from './variables.js';

export interface ReminderTemplateText {
  readonly topic: ReminderTopic;
  readonly legalNotice: boolean;
  readonly legalReason: string | null;
  readonly subjectJa: string;
  readonly bodyJa: string;
  readonly subjectEn: string;
  readonly bodyEn: string;
}

export interface ReminderLinks {
  /** Where the one thing asked is done. */
  readonly ask: string;
  /** It opens something by itself (a signed link), not only a page one signs in to. */
  readonly askIsSecret: boolean;
  /** Stops the topic. */
  readonly stop: string;
}

export interface RenderedReminder {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** To be masked wherever the message is shown. */
  readonly secretLinks: string[];
}

/**
 * The message as it is sent. A saved template names only known variables ({@link checkTemplate}); an unknown one of an
 * older version would be left out rather than shown in braces.
 * @param merged what else is due for the facility and was not sent on its own (あわせてご確認ください)
 */
export function renderReminder(
  template: ReminderTemplateText,
  language: Language,
  facts: ReminderFacts,
  links: ReminderLinks,
  merged: readonly string[] = [],
): RenderedReminder {
  const words = renderWords(template, language, facts, links.ask);
  const footer = footerOf(template, language, links.stop);
  const also = merged.length === 0 ? [] : [alsoOf(merged, language)];
  const text = [words.text, ...also, '――――――――――', footer].join('\n\n');
  return {
    subject: words.subject,
    text: `${text}\n`,
    html: htmlOf({
      language,
      subject: words.subject,
      body: [words.text, ...also].join('\n\n'),
      footer,
      links,
    }),
    secretLinks: links.askIsSecret ? [links.ask, links.stop] : [links.stop],
  };
}

/** Subject and text without what only a mail needs under it: to be read out on the phone, or printed. */
export function renderWords(
  template: ReminderTemplateText,
  language: Language,
  facts: ReminderFacts,
  ask: string,
): Pick<RenderedReminder, 'subject' | 'text'> {
  const [subject, body] =
    language === 'ja' ? [template.subjectJa, template.bodyJa] : [template.subjectEn, template.bodyEn];
  return {
    subject: oneLine(filled(subject, facts, language, ask)),
    text: filled(body.replaceAll(/\r\n?/g, '\n').trim(), facts, language, ask),
  };
}

function filled(text: string, facts: ReminderFacts, language: Language, ask: string): string {
  return parseText(text)
    .pieces.map((piece) => {
      if (piece.kind === 'WORDS') return piece.words;
      const name = variableOf(piece.written);
      if (!name) return '';
      if (name === 'link') return ask;
      return formatValue(name, facts, language) ?? piece.alternative ?? '';
    })
    .join('');
}

function alsoOf(merged: readonly string[], language: Language): string {
  return [FOOTER_TEXTS.also[language], ...merged.map((name) => `・${oneLine(name)}`)].join('\n');
}

function footerOf(
  { topic, legalNotice, legalReason }: ReminderTemplateText,
  language: Language,
  stop: string,
): string {
  const name = REMINDER_TOPICS[topic][language];
  const lines = [
    FOOTER_TEXTS.sender[language],
    ...(legalNotice ? [FOOTER_TEXTS.legal[language](oneLine(legalReason ?? ''))] : []),
    FOOTER_TEXTS.stop[language](name),
    stop,
  ];
  return lines.join('\n');
}
