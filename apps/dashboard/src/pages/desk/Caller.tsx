import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import {
  DeskFacilityDocument,
  DeskFollowUpsDocument,
  type EnquiryChoicesQuery,
} from '../../generated/pages/graphql.js';
import { ChangesNotice } from '../../live/ChangesNotice.js';
import type { EnquiryDraft } from '../enquiries/enquiry-draft.js';
import { FacilityNotFound } from '../facility/FacilityNotFound.js';
import { CallerLog } from './CallerLog.js';
import { CallerState } from './CallerState.js';
import { Contacts } from './Contacts.js';
import { LogCall } from './LogCall.js';

interface CallerProps {
  code: string;
  /** It was chosen a moment ago; the focus goes to its heading. */
  isArriving: boolean;
  onArrived: () => void;
  choices: EnquiryChoicesQuery | undefined;
  draft: EnquiryDraft;
  onDraft: (draft: EnquiryDraft) => void;
}

/** Everything about who is on the line, and the form, at once. */
export function Caller({ code, isArriving, onArrived, choices, draft, onDraft }: CallerProps) {
  const client = useApolloClient();
  const { data, error, retry } = usePageQuery(DeskFacilityDocument, { code });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = data?.facility != null;
  useEffect(() => {
    if (!isThere || !isArriving) return;
    heading.current?.focus();
    onArrived();
  }, [isThere, isArriving, onArrived]);
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={12} />;
  const { facility, enquiries, facilities } = data;
  if (!facility) return <FacilityNotFound controls={null} />;
  const refresh = (): void => {
    retry();
    void client.refetchQueries({ include: [DeskFollowUpsDocument] });
  };
  return (
    <section aria-labelledby="caller" className="space-y-6">
      <CallerState facility={facility} heading={heading} />
      <div className="grid gap-8 xl:grid-cols-2">
        <LogCall
          facility={facility}
          choices={choices}
          draft={draft}
          onDraft={onDraft}
          onRecorded={() => {
            // the state one has just changed is said; 「/」 leads on to the next caller from here
            heading.current?.focus();
            refresh();
          }}
        />
        <div className="min-w-0 space-y-8">
          <Contacts
            enquiries={enquiries?.nodes ?? []}
            totalCount={enquiries?.totalCount ?? 0}
            choices={choices}
            onSaved={refresh}
          />
          <CallerLog facility={facility} />
        </div>
      </div>
      <ChangesNotice
        seen={facilities?.seen}
        // only who is on the line: of all others the desk shows nothing
        filter={{ search: code }}
        shown={[facility.id]}
        withSupport
        onRefresh={refresh}
      />
    </section>
  );
}
