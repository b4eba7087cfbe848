import { formatRate } from '../i18n/format.js';
import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';

/** A rate as the server rounded it; null (nothing below the line) is 記録なし's dash, never 0 %. */
export function Rate({ rate }: { rate: number | null | undefined }) {
  const { noRecord } = useTexts(words);
  if (rate === null || rate === undefined) return <span title={noRecord}>—</span>;
  return <span className="number">{formatRate(rate)}</span>;
}
