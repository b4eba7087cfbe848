import { Link } from 'react-router';
import { Page } from '../../components/index.js';
import { defineTexts } from '../../i18n/language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';

const texts = defineTexts({
  ja: { name: '見つかりません', title: 'このアドレスのページはありません', home: '概況へ' },
  en: { name: 'Not found', title: 'There is no page at this address', home: 'To the overview' },
});

export function NotFoundPage() {
  const text = useTexts(texts);
  const address = useAddress();
  return (
    <Page name={text.name} title={text.title}>
      <p>
        <Link to={address('/')} className="text-blue-900 underline">
          {text.home}
        </Link>
      </p>
    </Page>
  );
}
