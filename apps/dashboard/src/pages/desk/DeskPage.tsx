import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Notice, Page } from '../../components/index.js';
import { EnquiryChoicesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { EMPTY_DRAFT, type EnquiryDraft } from '../enquiries/enquiry-draft.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { Caller } from './Caller.js';
import { deskTexts } from './desk.texts.js';
import { FollowUps } from './FollowUps.js';
import { LookUpBox } from './LookUpBox.js';

/** 電話受付: one screen for a call, from who it is to what was answered. */
export function DeskPage() {
  const { signedIn, seesAll } = useShell();
  const text = useTexts(deskTexts);
  if (!signedIn) return <SignInNeeded />;
  if (!seesAll)
    return (
      <Page name={text.name}>
        <Notice title={text.notYours} />
      </Page>
    );
  return <Desk />;
}

function Desk() {
  const text = useTexts(deskTexts);
  const { params, set } = useView();
  const code = params.get('f');
  const { data: choices } = useQuery(EnquiryChoicesDocument, { fetchPolicy: 'cache-first' });
  // By facility: another call in between must not cost what was typed for this one.
  const [drafts, setDrafts] = useState<Readonly<Record<string, EnquiryDraft>>>({});
  // Chosen just now: its heading gets the focus as soon as it is there, and says who it is.
  const [arriving, setArriving] = useState(false);
  const open = (next: string): void => {
    set({ f: next });
    setArriving(true);
  };
  return (
    <Page name={text.name} title={text.title}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[24rem_minmax(0,1fr)]">
        <div className="min-w-0 space-y-8">
          <LookUpBox onChoose={open} />
          <div className="max-lg:hidden">
            <FollowUps choices={choices} onOpen={open} />
          </div>
        </div>
        <div className="min-w-0">
          {code ? (
            <Caller
              key={code}
              code={code}
              isArriving={arriving}
              onArrived={() => setArriving(false)}
              choices={choices}
              draft={drafts[code] ?? EMPTY_DRAFT}
              onDraft={(draft) => setDrafts((all) => ({ ...all, [code]: draft }))}
            />
          ) : (
            <p className="rounded-8 bg-solid-gray-50 px-6 py-10 text-std-17N-170 text-solid-gray-700">
              {text.chooseFacility}
            </p>
          )}
        </div>
        <div className="min-w-0 lg:hidden">
          <FollowUps choices={choices} onOpen={open} />
        </div>
      </div>
    </Page>
  );
}
