import { Link } from 'react-router';
import { Notice, Page } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './start.texts.js';

/** Why the link shows nothing, and the ways that are left. */
export function LinkUnusable({ reason }: { reason: string }) {
  const text = useTexts(texts);
  const address = useAddress();
  return (
    <Page name={text.name} title={text.whyNot}>
      <Notice tone="warning" title={reason}>
        <p>{text.otherWays}</p>
        <p>
          <Link
            to={address('/sign-in', { to: '/my' })}
            className="text-blue-900 underline underline-offset-4"
          >
            {text.signIn}
          </Link>
        </p>
      </Notice>
    </Page>
  );
}
