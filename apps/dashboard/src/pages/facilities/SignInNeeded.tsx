import { Link } from 'react-router';
import { Notice, Page } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './facilities.texts.js';

/** Lists and facilities are not public: says so, and what is. */
export function SignInNeeded() {
  const text = useTexts(texts);
  const address = useAddress();
  const here = window.location.pathname + window.location.search;
  const link = 'text-blue-900 underline underline-offset-4';
  return (
    <Page name={text.name} title={text.signInTitle}>
      <Notice title={text.signIn}>
        <p>{text.signInText}</p>
        <p className="flex flex-wrap gap-6">
          <Link to={address('/sign-in', { to: here })} className={link}>
            {text.signIn}
          </Link>
          <Link to={address('/prefectures')} className={link}>
            {text.toPrefectures}
          </Link>
        </p>
      </Notice>
    </Page>
  );
}
