import { useView } from '../../view/use-view.js';

const FORMAT = {
  ja: new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', dateStyle: 'medium', timeStyle: 'short' }),
};

/** 2026/11/22 18:55, Japan time: sessions, tokens and the audit go by the system clock, not the demo's. */
export function Instant({ at }: { at: string }) {
  const { lang } = useView();
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {FORMAT[lang].format(new Date(at))}
    </time>
  );
}
