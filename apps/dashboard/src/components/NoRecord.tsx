import { useTexts } from '../i18n/use-texts.js';
import { defineTexts } from '../i18n/language.js';
import { words } from '../i18n/words.js';
import { useShell } from '../shell/shell-context.js';
import { useView } from '../view/use-view.js';
import { Button } from './Button.js';
import { DayText } from './DayText.js';
import { Notice } from './Notice.js';

const texts = defineTexts({
  ja: {
    before: 'この日は記録の開始前です。記録は次の日から始まります。',
    after: 'この日はまだ来ていません。本日は次の日です。',
    back: '本日の表示に戻す',
  },
  en: {
    before: 'This day lies before the log began, which was on:',
    after: 'This day has not come yet; today is:',
    back: 'Back to today',
  },
});

/** 記録なし: a day outside the log has no figures; it never shows 0 %. */
export function NoRecord({ record }: { record: 'BEFORE_LOG' | 'AFTER_TODAY' }) {
  const text = useTexts(texts);
  const { noRecord } = useTexts(words);
  const { today } = useShell();
  const { set } = useView();
  const before = record === 'BEFORE_LOG';
  return (
    <Notice title={noRecord} role="status" tone="warning">
      <p>
        {before ? text.before : text.after}
        <br />
        <DayText day={before ? today.logBeganOn : today.today} />
      </p>
      <Button onPress={() => set({ asOf: null })}>{text.back}</Button>
    </Notice>
  );
}
