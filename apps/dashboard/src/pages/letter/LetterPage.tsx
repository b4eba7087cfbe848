import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Button, ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { CreateStartLinkDocument, LetterFacilityDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { FacilityNotFound } from '../facility/FacilityNotFound.js';
import { LetterSheet, type LetterLink } from './LetterSheet.js';
import { texts } from './letter.texts.js';

/** A letter with a signed link for ministry and call centre to print; the link is made when asked for, not by looking. */
export function LetterPage() {
  const text = useTexts(texts);
  const { me } = useShell();
  if (!me) return <SignInNeeded />;
  if (me.role !== 'ADMINISTRATOR' && me.role !== 'CALL_CENTRE') {
    return (
      <Page name={text.name} title={text.notYours}>
        {null}
      </Page>
    );
  }
  return <Letter />;
}

function Letter() {
  const text = useTexts(texts);
  const address = useAddress();
  const { code = '' } = useParams();
  const { data, error, retry } = usePageQuery(LetterFacilityDocument, { code });
  const [create, { loading }] = useMutation(CreateStartLinkDocument, { fetchPolicy: 'no-cache' });
  const [link, setLink] = useState<LetterLink | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!data) {
    return (
      <Page name={text.name} title={text.loading}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={10} />}
      </Page>
    );
  }
  const { facility } = data;
  if (!facility) return <FacilityNotFound controls={null} />;
  const make = async () => {
    setProblem(null);
    const answer = await create({ variables: { input: { facilityCode: facility.code } } }).catch(() => null);
    const made = answer?.data?.createStartLink;
    if (made?.__typename === 'StartLinkCreated') setLink(made);
    else setProblem(made?.message ?? text.failed);
  };
  return (
    <>
      <div className="print-none space-y-5 pt-6">
        <p className="text-dns-16B-130 text-blue-900">{text.name}</p>
        <h1 tabIndex={-1} className="text-std-24B-150">
          {text.title(facility.name)}
        </h1>
        {facility.closedOn ? (
          <Notice tone="warning" title={text.closed} />
        ) : (
          <>
            <p className="max-w-[46rem] text-std-16N-170">{text.lead}</p>
            <div role="status">
              {link && <p className="text-std-16B-170">{text.made}</p>}
              {problem && <Notice tone="error" title={problem} />}
            </div>
            <p className="flex flex-wrap items-center gap-4">
              <Button look={link ? 'secondary' : 'primary'} onPress={() => void make()} isPending={loading}>
                {text.make}
              </Button>
              {link && (
                <Button look="primary" onPress={() => window.print()}>
                  {text.print}
                </Button>
              )}
              <Link
                to={address(`/facilities/${facility.code}`)}
                className="text-blue-900 underline underline-offset-4"
              >
                {text.toFacility}
              </Link>
            </p>
          </>
        )}
      </div>
      {link && (
        <div className="pt-8 print:pt-0">
          <LetterSheet facility={facility} link={link} />
        </div>
      )}
    </>
  );
}
