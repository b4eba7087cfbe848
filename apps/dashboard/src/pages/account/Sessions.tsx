import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { Button, DataTable, Notice, SectionHead } from '../../components/index.js';
import { SignOutEverywhereDocument, type MyAccountQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { Instant } from '../access/Instant.js';
import { useChange } from '../access/use-change.js';
import { texts } from './account.texts.js';

type Session = NonNullable<MyAccountQuery['myAccount']>['sessions'][number];

export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const text = useTexts(texts);
  const address = useAddress();
  const navigate = useNavigate();
  const client = useApolloClient();
  const everywhere = useChange(SignOutEverywhereDocument);
  const leave = async () => {
    if (!(await everywhere.change({}))) return;
    await navigate(address('/sign-in'));
    await client.resetStore();
  };
  return (
    <section className="space-y-4">
      <SectionHead title={text.sessionsTitle(sessions.length)} />
      <DataTable
        caption={text.sessionsTitle(sessions.length)}
        captionHidden
        rows={sessions}
        rowKey={({ startedAt, lastSeenAt }) => startedAt + lastSeenAt}
        columns={[
          {
            id: 'device',
            header: text.device,
            rowHeader: true,
            cell: ({ current }) => (current ? <strong>{text.thisOne}</strong> : text.otherOne),
          },
          {
            id: 'lastSeenAt',
            header: text.lastSeenAt,
            cell: ({ lastSeenAt }) => <Instant at={lastSeenAt} />,
          },
          {
            id: 'startedAt',
            header: text.startedAt,
            wideOnly: true,
            cell: ({ startedAt }) => <Instant at={startedAt} />,
          },
          { id: 'address', header: text.address, cell: (session) => session.address ?? '—' },
        ]}
      />
      {everywhere.problem && <Notice tone="error" role="alert" title={everywhere.problem.message} />}
      <Button onPress={() => void leave()} isPending={everywhere.loading}>
        {text.everywhere}
      </Button>
    </section>
  );
}
