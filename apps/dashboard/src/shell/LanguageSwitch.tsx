import { Link, useLocation } from 'react-router';
import { useTexts } from '../i18n/use-texts.js';
import { patched, useView } from '../view/use-view.js';
import { shellTexts } from './texts.js';

/** A link, not a button: the language is in the address and the same page stays. */
export function LanguageSwitch() {
  const text = useTexts(shellTexts);
  const { lang, params } = useView();
  const { pathname, hash } = useLocation();
  const other = lang === 'ja' ? 'en' : 'ja';
  const search = patched(params, { lang: other === 'en' ? 'en' : null }).toString();
  return (
    <Link
      to={{ pathname, search, hash }}
      preventScrollReset
      lang={other}
      className="py-1 text-blue-900 underline underline-offset-4"
    >
      {text.otherLanguage}
    </Link>
  );
}
