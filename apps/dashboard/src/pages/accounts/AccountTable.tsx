import { useState } from 'react';
import { DataTable, Notice } from '../../components/index.js';
import type { AccountRowFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { accessTexts } from '../access/access.texts.js';
import { Instant } from '../access/Instant.js';
import { texts } from './accounts.texts.js';
import { AccountActions, type Outcome } from './AccountActions.js';

const FACILITIES_SHOWN = 2;

export function AccountTable({
  accounts,
  onChanged,
}: {
  accounts: readonly AccountRowFragment[];
  onChanged: () => void;
}) {
  const text = useTexts(texts);
  const common = useTexts(accessTexts);
  const { role } = useTexts(words);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const done = (next: Outcome) => {
    setOutcome(next);
    if (next.isDone) onChanged();
  };
  return (
    <>
      <div aria-live="polite">
        {outcome && <Notice tone={outcome.isDone ? 'plain' : 'error'} title={outcome.message} />}
      </div>
      <DataTable
        caption={text.name}
        captionHidden
        rows={accounts}
        rowKey={({ id }) => id}
        empty={text.none}
        columns={[
          {
            id: 'who',
            header: text.who,
            rowHeader: true,
            cell: ({ displayName, email, role: of }) => (
              <>
                {displayName}
                <br />
                <span className="break-all text-dns-14N-130 text-solid-gray-700">{email}</span>
                <span className="block text-dns-14N-130 text-solid-gray-700 sm:hidden print:hidden">
                  {role[of]}
                </span>
              </>
            ),
          },
          { id: 'role', header: text.role, wideOnly: true, cell: (account) => role[account.role] },
          {
            id: 'standsFor',
            header: text.standsFor,
            wideOnly: true,
            cell: (account) => <StandsFor {...account} />,
          },
          {
            id: 'state',
            header: text.state,
            cell: ({ state, expiresAt }) => (
              <>
                {text.states[state]}
                {expiresAt && (
                  <span className="block text-dns-14N-130 text-solid-gray-700">
                    〜 <Instant at={expiresAt} />
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'lastSignIn',
            header: text.lastSignIn,
            wideOnly: true,
            cell: ({ lastSignInAt }) => (lastSignInAt ? <Instant at={lastSignInAt} /> : common.never),
          },
          {
            id: 'actions',
            header: text.actions,
            cell: (account) => <AccountActions account={account} onOutcome={done} />,
          },
        ]}
      />
    </>
  );
}

function StandsFor({ vendor, insurerNumber, facilities }: AccountRowFragment) {
  const text = useTexts(texts);
  if (vendor) return vendor.name;
  if (insurerNumber) return insurerNumber;
  const rest = facilities.length - FACILITIES_SHOWN;
  return (
    <>
      {facilities.slice(0, FACILITIES_SHOWN).map(({ code, name }) => (
        <span key={code} className="block">
          {name}
        </span>
      ))}
      {rest > 0 && text.more(rest)}
    </>
  );
}
