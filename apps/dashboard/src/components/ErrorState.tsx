import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { Button } from './Button.js';
import { failureId, inputMessage, isUnreachable } from './failure-id.js';
import { Notice } from './Notice.js';

const texts = defineTexts({
  ja: {
    title: '表示できませんでした',
    unreachable: 'サーバーに接続できません。通信状況を確認して、もう一度お試しください。',
    failed:
      'サーバーで問題が起きました。時間をおいて、もう一度お試しください。続く場合は、次の番号を添えてお問い合わせください。',
    input: '指定された条件では表示できません。アドレスの基準日・時点などを確認してください。',
    id: '障害番号',
    retry: 'もう一度読み込む',
  },
  en: {
    title: 'This could not be shown',
    unreachable: 'The server cannot be reached. Check the connection and try again.',
    failed: 'Something went wrong on the server. Try again later; if it goes on, report it with this number.',
    input: 'This question cannot be answered. Check the as-of day and the knowledge point in the address.',
    id: 'Failure id',
    retry: 'Try again',
  },
});

/** A failure: what happened, the id it was logged under, and the way on. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const text = useTexts(texts);
  const id = failureId(error);
  const input = inputMessage(error);
  return (
    <Notice tone="error" title={text.title} role="alert">
      <p>{isUnreachable(error) ? text.unreachable : input ? text.input : text.failed}</p>
      {id && (
        <p>
          {text.id}: <code className="select-all">{id}</code>
        </p>
      )}
      {retry && <Button onPress={retry}>{text.retry}</Button>}
    </Notice>
  );
}
