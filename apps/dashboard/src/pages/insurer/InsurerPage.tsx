import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { InsurerPageDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { ForRoles } from '../access/ForRoles.js';
import { HeldRows } from './HeldRows.js';
import { texts } from './insurer.texts.js';
import { RegistrationHistory } from './RegistrationHistory.js';
import { RegistrationPanel } from './RegistrationPanel.js';
import { SendList } from './SendList.js';

const SECTIONS = [
  { state: 'QUARANTINED', of: 'toCorrect' },
  { state: 'CORRECTED', of: 'toConfirm' },
] as const;

/** 資格情報の登録: what a check held comes first, then lists in and what became of them. */
export function InsurerPage() {
  const text = useTexts(texts);
  return (
    <ForRoles name={text.name} roles={['INSURER']}>
      <Insurer />
    </ForRoles>
  );
}

function Insurer() {
  const text = useTexts(texts);
  const address = useAddress();
  const { params, set } = useView();
  const [done, setDone] = useState<{ state: string; message: string } | null>(null);
  const { data, error, retry } = usePageQuery(InsurerPageDocument, {});
  if (error) return <ErrorState error={error} retry={retry} />;
  const counts = data?.heldCounts;
  if (!counts) return <Skeleton lines={10} />;
  const open = Number(params.get('list')) || null;
  const show = (id: number | null) => {
    set({ list: id === null ? null : String(id) });
    retry();
  };
  const none = counts.toCorrect + counts.toConfirm === 0;
  return (
    <Page
      name={text.name}
      title={none ? text.titleNone : text.title(formatCount(counts.toCorrect), formatCount(counts.toConfirm))}
    >
      {/* anew where another hand, or the other section, moved rows */}
      {SECTIONS.map(({ state, of }) => (
        <HeldRows
          key={`${state} ${counts[of]}`}
          state={state}
          count={counts[of]}
          message={done?.state === state ? done.message : null}
          onDone={(message) => {
            setDone({ state, message });
            retry();
          }}
        />
      ))}
      {counts.waiting > 0 && <p>{text.waiting(formatCount(counts.waiting))}</p>}
      {open === null ? (
        <SendList onSent={show} />
      ) : (
        <RegistrationPanel key={open} id={open} onLeave={() => show(null)} onDone={retry} />
      )}
      <RegistrationHistory lists={data.registrations ?? []} onOpen={show} />
      <p className="print-none">
        <Link to={address('/insurers/quality')} className="text-blue-900 underline underline-offset-4">
          {text.quality}
        </Link>
      </p>
    </Page>
  );
}
