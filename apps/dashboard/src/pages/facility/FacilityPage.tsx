import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ErrorState, NoRecord, Page, Skeleton, usePageQuery, ViewControls } from '../../components/index.js';
import { KnowledgePointsDocument } from '../../generated/graphql.js';
import { FacilityDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { FacilityDetails } from './FacilityDetails.js';
import { FacilityNotFound } from './FacilityNotFound.js';
import { texts } from './facility.texts.js';

/** One facility: who it is, where it stands, the one next thing, and its log. */
export function FacilityPage() {
  return useShell().signedIn ? <SignedInFacilityPage /> : <SignInNeeded />;
}

function SignedInFacilityPage() {
  const text = useTexts(texts);
  const { code = '' } = useParams();
  const { viewPoint, known } = useView();
  const { today } = useShell();
  const { data, error, retry } = usePageQuery(FacilityDocument, { code, ...viewPoint });
  const { data: points } = useQuery(KnowledgePointsDocument, { skip: known === null });
  const controls = <ViewControls denominator={false} />;
  const asOf = viewPoint.asOf ?? today.today;

  if (asOf < today.logBeganOn || asOf > today.today) {
    return (
      <Page name={text.name} title={code} controls={controls}>
        <NoRecord record={asOf > today.today ? 'AFTER_TODAY' : 'BEFORE_LOG'} />
      </Page>
    );
  }
  if (error || !data || (known !== null && !points)) {
    return (
      <Page name={text.name} title={text.loading} controls={controls}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={12} />}
      </Page>
    );
  }
  if (!data.facility) return <FacilityNotFound controls={controls} />;
  const point = points?.knowledgePoints.find(({ id }) => id === known);
  return <FacilityDetails facility={data.facility} asOf={asOf} point={point} controls={controls} />;
}
