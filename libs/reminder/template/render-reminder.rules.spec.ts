import { dayFromIso } from '#calendar';
import { DEFAULT_TEMPLATES } from './default-templates.js';
import { renderReminder, type ReminderTemplateText } from './render-reminder.rules.js';
import type { ReminderFacts } from './variables.js';

const FACTS: ReminderFacts = {
  facilityName: '架空クリニック',
  code: '0811234567',
  prefecture: { ja: '茨城県', en: 'Ibaraki' },
  facilityPhone: '029-000-0000',
  vendorName: '架空システム',
  vendorPhone: '03-0000-0000',
  today: dayFromIso('2021-07-12'),
  waitingDays: 31,
  appliedOn: dayFromIso('2021-03-01'),
  orderedOn: dayFromIso('2021-04-01'),
  deliveredOn: dayFromIso('2021-05-01'),
  visitOn: dayFromIso('2021-07-01'),
  readyOn: dayFromIso('2021-07-02'),
  startsOn: dayFromIso('2021-07-05'),
  quotation: 1_234_567,
  cap: 429_000,
  certificateExpiresOn: dayFromIso('2024-04-30'),
  subsidyUntil: dayFromIso('2023-03-31'),
};
const NOTHING_KNOWN: ReminderFacts = {
  ...FACTS,
  facilityPhone: null,
  vendorName: null,
  vendorPhone: null,
  waitingDays: null,
  appliedOn: null,
  orderedOn: null,
  deliveredOn: null,
  visitOn: null,
  readyOn: null,
  startsOn: null,
  quotation: null,
  cap: null,
  certificateExpiresOn: null,
};
const LINKS = {
  ask: 'https://board.example/start#token',
  askIsSecret: true,
  stop: 'https://board.example/stop/f1.START.mac',
};

const TEMPLATE: ReminderTemplateText = {
  topic: 'START',
  legalNotice: false,
  legalReason: null,
  subjectJa: '{施設名}：{待ち日数|しばらく}',
  bodyJa:
    '{業者|担当の業者}（{業者電話|電話不明}）\n{準備完了日|先日}、{見積額|金額不明}\n\n{リンク}\n\n以上',
  subjectEn: '{facilityName}: {waitingDays|a while}',
  bodyEn: '{vendorName|your vendor} {readyOn|a while ago} {quotation|nothing} {prefecture}\n\n{link}',
};

describe('a reminder', () => {
  it('says days in both calendars, amounts in yen, and the one link', () => {
    const { subject, text } = renderReminder(TEMPLATE, 'ja', FACTS, LINKS);
    expect(subject).toBe('架空クリニック：31日');
    expect(text).toBe(`架空システム（03-0000-0000）
2021年7月2日（令和3年7月2日）、1,234,567円

https://board.example/start#token

以上

――――――――――

このメールは「シカク」（オンライン資格確認 導入状況）から自動でお送りしています。返信はお受けできません。
「運用開始」のお知らせを停止する：
https://board.example/stop/f1.START.mac
`);
  });

  it('says the other words where nothing is known', () => {
    const { subject, text } = renderReminder(TEMPLATE, 'ja', NOTHING_KNOWN, LINKS);
    expect(subject).toBe('架空クリニック：しばらく');
    expect(text).toContain('担当の業者（電話不明）\n先日、金額不明\n');
  });

  it('in English', () => {
    const { text } = renderReminder(TEMPLATE, 'en', FACTS, LINKS);
    expect(text).toContain(
      '架空システム 2 July 2021 ¥1,234,567 Ibaraki\n\nhttps://board.example/start#token\n',
    );
    expect(text).toContain('Stop messages about starting operation:\nhttps://board.example/stop/');
  });

  it('names what was merged into it', () => {
    const { text, html } = renderReminder(TEMPLATE, 'ja', FACTS, LINKS, ['電子証明書の期限', '見積り']);
    expect(text).toContain('以上\n\nあわせてご確認ください：\n・電子証明書の期限\n・見積り\n\n――');
    expect(html).toContain('・電子証明書の期限<br>');
  });

  it('a legal notice says why it comes although it was stopped', () => {
    const legal = { ...TEMPLATE, legalNotice: true, legalReason: '架空法第1条' };
    expect(renderReminder(legal, 'ja', FACTS, LINKS).text).toContain(
      'お知らせを停止された場合にもお送りしています（架空法第1条）。',
    );
  });

  it('names every link that opens something by itself, and no other', () => {
    expect(renderReminder(TEMPLATE, 'ja', FACTS, LINKS).secretLinks).toEqual([LINKS.ask, LINKS.stop]);
    const page = { ...LINKS, ask: 'https://board.example/my?f=0811234567&do=contact', askIsSecret: false };
    expect(renderReminder(TEMPLATE, 'ja', FACTS, page).secretLinks).toEqual([LINKS.stop]);
  });

  it('a name can neither write a header, nor a paragraph, nor a variable, nor HTML', () => {
    const hostile = {
      ...FACTS,
      facilityName: '架空\r\nBcc: a@b.example {リンク}<script>',
      vendorName: '\n\n',
    };
    const { subject, text, html } = renderReminder(
      { ...TEMPLATE, bodyJa: `{施設名}\n${TEMPLATE.bodyJa}` },
      'ja',
      hostile,
      LINKS,
    );
    expect(subject).toBe('架空 Bcc: a@b.example {リンク}<script>：31日');
    expect(text.startsWith('架空 Bcc: a@b.example {リンク}<script>\n担当の業者（')).toBe(true);
    expect(html).toContain('架空 Bcc: a@b.example {リンク}&lt;script&gt;');
    expect(html).not.toContain('<script');
  });

  it('in HTML has the same words, the link as a button, and loads nothing', () => {
    const page = { ...LINKS, ask: 'https://board.example/my?f=0811234567&do=contact', askIsSecret: false };
    const { html } = renderReminder(TEMPLATE, 'ja', FACTS, page);
    expect(html).toContain(
      '<p>架空システム（03-0000-0000）<br>\n2021年7月2日（令和3年7月2日）、1,234,567円</p>',
    );
    expect(html.match(/<a href="https:\/\/board\.example\/my\?f=0811234567&amp;do=contact"/g)).toHaveLength(
      1,
    );
    expect(html.match(/<a href="https:\/\/board\.example\/stop\/f1\.START\.mac"/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(/);
  });

  it.each(
    DEFAULT_TEMPLATES.flatMap((template) =>
      (['ja', 'en'] as const).map((language) => [template.name, language, template] as const),
    ),
  )(
    'the product’s own %s in %s leaves no brace and no gap, whatever is known',
    (_name, language, template) => {
      for (const facts of [FACTS, NOTHING_KNOWN]) {
        const { subject, text } = renderReminder(template, language, facts, LINKS);
        expect(`${subject}${text}`).not.toMatch(/[{}｛｝|]|null|undefined|（）|\(\)/);
        expect(text.split(LINKS.ask)).toHaveLength(2);
        expect(subject.length).toBeLessThan(100);
      }
    },
  );
});
