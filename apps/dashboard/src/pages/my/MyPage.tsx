import { ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { OwnFacilitiesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { OwnFacilities } from './OwnFacilities.js';
import { OwnFacility } from './OwnFacility.js';
import { texts } from './my.texts.js';

/** A facility's own day. An account that stands for several begins with their list. */
export function MyPage() {
  const text = useTexts(texts);
  const { me } = useShell();
  if (!me) return <SignInNeeded />;
  if (me.role !== 'FACILITY') {
    return (
      <Page name={text.name} title={text.notFacility}>
        <Notice title={text.notFacilityWhy} />
      </Page>
    );
  }
  return <SignedIn />;
}

function SignedIn() {
  const text = useTexts(texts);
  const { params } = useView();
  const { data, error, retry } = usePageQuery(OwnFacilitiesDocument, {});
  const nodes = data?.facilities?.nodes;
  if (!nodes) {
    return (
      <Page name={text.name} title={text.loading}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={10} />}
      </Page>
    );
  }
  const code = params.get('f') ?? (nodes.length === 1 ? nodes[0]!.code : null);
  if (code) return <OwnFacility key={code} code={code} isOneOfMany={nodes.length > 1} />;
  if (nodes.length > 0) return <OwnFacilities facilities={nodes} />;
  return (
    <Page name={text.name} title={text.none}>
      <Notice title={text.noneWhy} />
    </Page>
  );
}
