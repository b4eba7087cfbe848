import { checkTemplate, type TemplateDraft } from './check-template.rules.js';
import { DEFAULT_TEMPLATES } from './default-templates.js';
import { templateMessage } from './template-messages.js';

const GOOD: TemplateDraft = {
  name: '運用開始日',
  topic: 'START',
  legalNotice: false,
  legalReason: null,
  subjectJa: '運用開始日のご入力のお願い（{施設名}）',
  bodyJa: '{施設名} 御中\n\n{業者|担当の業者}\n\n{リンク}',
  subjectEn: 'Please enter your start date',
  bodyEn: 'To {facilityName}\n\n{link}',
};

function said(change: Partial<TemplateDraft>, language: 'ja' | 'en' = 'ja'): string[] {
  return checkTemplate({ ...GOOD, ...change }).map((problem) => templateMessage(problem, language));
}

describe('a template can be saved', () => {
  it('when it names only known variables and has one link', () => expect(said({})).toEqual([]));

  it('with English names in a Japanese text, and in the full-width letters of a Japanese keyboard', () =>
    expect(said({ bodyJa: '｛ＦａｃｉｌｉｔｙＮａｍｅ｝ {リンク}', bodyEn: '{ 施設名 } {リンク}' })).toEqual(
      [],
    ));

  it.each(DEFAULT_TEMPLATES.map((template) => [template.name, template] as const))(
    'the product’s own %s',
    (_name, template) => expect(said(template)).toEqual([]),
  );

  it('the product’s own have names of their own', () =>
    expect(new Set(DEFAULT_TEMPLATES.map(({ name }) => name)).size).toBe(DEFAULT_TEMPLATES.length));
});

describe('a template is refused, with the place and what to do', () => {
  it.each<[string, Partial<TemplateDraft>, string]>([
    [
      'an unknown variable: the nearest known one is named',
      { bodyJa: '{施設の名} {リンク}' },
      '本文（日本語）：「{施設の名}」という項目はありません。「{施設名}」ではありませんか。',
    ],
    [
      'an unknown variable like no other',
      { bodyJa: '{患者番号一覧表} {リンク}' },
      '本文（日本語）：「{患者番号一覧表}」という項目はありません。使える項目の一覧から選んでください。',
    ],
    [
      'an empty pair of braces',
      { bodyJa: '{} {リンク}' },
      '本文（日本語）：「{}」という項目はありません。使える項目の一覧から選んでください。',
    ],
    [
      'a variable not every facility has, without other words',
      { subjectJa: '{業者}より' },
      '件名（日本語）：「{業者}」がない施設もあります。「{業者|代わりの言葉}」のように、ないときの言葉を書いてください。',
    ],
    [
      'an open brace',
      { bodyJa: '{施設名 御中 {リンク}' },
      '本文（日本語）：「{」に対する「}」がありません。',
    ],
    ['a lost brace', { bodyJa: '施設名} {リンク}' }, '本文（日本語）：「}」に対する「{」がありません。'],
    [
      'no link',
      { bodyJa: '{施設名} 御中' },
      '本文（日本語）：「{リンク}」がありません。お願いごとのページへのリンクを1つ入れてください。',
    ],
    ['two links', { bodyJa: '{リンク} {link}' }, '本文（日本語）：「{リンク}」は1つだけにしてください。'],
    ['a link in the subject', { subjectJa: '{リンク}' }, '件名（日本語）：件名にリンクは入れられません。'],
    [
      'a subject of two lines',
      { subjectJa: '件名\r\nBcc: a@b.example' },
      '件名（日本語）：改行は使えません。',
    ],
    ['an empty English text', { subjectEn: ' ' }, '件名（英語）：入力してください。'],
    ['a subject too long', { subjectJa: 'あ'.repeat(101) }, '件名（日本語）：長すぎます。'],
    ['a NUL', { bodyJa: '\0{リンク}' }, '本文（日本語）：使えない制御文字があります。'],
    ['an unknown topic', { topic: 'EVERYTHING' }, '話題：話題を選んでください。'],
    [
      'a legal notice without a reason',
      { legalNotice: true, legalReason: ' ' },
      '停止にかかわらず送る理由：停止した施設にも送る理由（根拠の法令など）を書いてください。本文の下に表示されます。',
    ],
    [
      'a reason without a legal notice',
      { legalReason: '高齢者医療確保法' },
      '停止にかかわらず送る理由：法令による通知でないときは、理由を空にしてください。',
    ],
  ])('%s', (_what, change, message) => expect(said(change)).toEqual([message]));

  it('in English, with the nearest English name', () =>
    expect(said({ bodyEn: '{facilityname2} {link}' }, 'en')).toEqual([
      'text (English): There is no variable {facilityname2}. Did you mean {facilityName}?',
    ]));

  it('with every mistake at once', () =>
    expect(said({ subjectJa: '', bodyJa: '{施設}', bodyEn: '{link} {link}' })).toHaveLength(4));
});
