import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice, Page } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './facility.texts.js';

/** The same words for a code nobody has and for a facility out of scope: existence is not told. */
export function FacilityNotFound({ controls }: { controls: ReactNode }) {
  const text = useTexts(texts);
  const address = useAddress();
  return (
    <Page name={text.name} title={text.notFoundTitle} controls={controls}>
      <Notice title={text.notFoundTitle}>
        <p>{text.notFound}</p>
        <p>
          <Link to={address('/facilities')} className="text-blue-900 underline underline-offset-4">
            {text.toSearch}
          </Link>
        </p>
      </Notice>
    </Page>
  );
}
