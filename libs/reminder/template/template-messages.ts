import type { TemplateField, TemplateProblem, TemplateProblemCode } from './check-template.rules.js';
import type { Language } from './topic.js';

const FIELDS: Readonly<Record<TemplateField, Readonly<Record<Language, string>>>> = {
  name: { ja: '名前', en: 'name' },
  topic: { ja: '話題', en: 'topic' },
  legalNotice: { ja: '法令による通知', en: 'legal notice' },
  legalReason: { ja: '停止にかかわらず送る理由', en: 'reason' },
  subjectJa: { ja: '件名（日本語）', en: 'subject (Japanese)' },
  bodyJa: { ja: '本文（日本語）', en: 'text (Japanese)' },
  subjectEn: { ja: '件名（英語）', en: 'subject (English)' },
  bodyEn: { ja: '本文（英語）', en: 'text (English)' },
};

type Message = (problem: TemplateProblem) => string;

const MESSAGES: Readonly<Record<TemplateProblemCode, Readonly<Record<Language, Message>>>> = {
  EMPTY: { ja: () => '入力してください。', en: () => 'Nothing is written here.' },
  TOO_LONG: { ja: () => '長すぎます。', en: () => 'This is too long.' },
  UNKNOWN_TOPIC: { ja: () => '話題を選んでください。', en: () => 'Choose a topic.' },
  REASON_MISSING: {
    ja: () => '停止した施設にも送る理由（根拠の法令など）を書いてください。本文の下に表示されます。',
    en: () => 'Say why it goes also to those who stopped it (the law it rests on). It stands under the text.',
  },
  REASON_WITHOUT_NOTICE: {
    ja: () => '法令による通知でないときは、理由を空にしてください。',
    en: () => 'Only a legal notice has a reason.',
  },
  LINE_BREAK: { ja: () => '改行は使えません。', en: () => 'It must be one line.' },
  CONTROL_CHARACTER: { ja: () => '使えない制御文字があります。', en: () => 'It holds a control character.' },
  UNCLOSED: { ja: () => '「{」に対する「}」がありません。', en: () => 'A “{” is never closed.' },
  UNOPENED: { ja: () => '「}」に対する「{」がありません。', en: () => 'A “}” was never opened.' },
  UNKNOWN_VARIABLE: {
    ja: ({ variable, nearest }) =>
      `「{${variable}}」という項目はありません。${nearest ? `「{${nearest}}」ではありませんか。` : '使える項目の一覧から選んでください。'}`,
    en: ({ variable, nearest }) =>
      `There is no variable {${variable}}. ${nearest ? `Did you mean {${nearest}}?` : 'Choose one of the list.'}`,
  },
  ALTERNATIVE_MISSING: {
    ja: ({ variable }) =>
      `「{${variable}}」がない施設もあります。「{${variable}|代わりの言葉}」のように、ないときの言葉を書いてください。`,
    en: ({ variable }) =>
      `Not every facility has {${variable}}: write what stands there instead, as {${variable}|other words}.`,
  },
  LINK_MISSING: {
    ja: () => '「{リンク}」がありません。お願いごとのページへのリンクを1つ入れてください。',
    en: () => 'It has no {link}: put in the one link to what is asked for.',
  },
  LINK_TWICE: {
    ja: () => '「{リンク}」は1つだけにしてください。',
    en: () => 'It has more than one {link}: one message asks for one thing.',
  },
  LINK_IN_SUBJECT: {
    ja: () => '件名にリンクは入れられません。',
    en: () => 'A subject cannot hold the link.',
  },
};

/** One sentence a person can act on, beginning with the field. It repeats what they wrote themselves, nothing of a facility. */
export function templateMessage(problem: TemplateProblem, language: Language): string {
  const text = MESSAGES[problem.code][language](problem);
  return language === 'ja' ? `${FIELDS[problem.field].ja}：${text}` : `${FIELDS[problem.field].en}: ${text}`;
}
