import { useState } from 'react';
import { Button, DataTable, Notice, SectionHead } from '../../components/index.js';
import { RevokeAccessTokenDocument, type MyAccountQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { accessTexts } from '../access/access.texts.js';
import { Instant } from '../access/Instant.js';
import { useChange } from '../access/use-change.js';
import { texts } from './account.texts.js';
import { NewToken } from './NewToken.js';

type Token = NonNullable<MyAccountQuery['myAccount']>['tokens'][number];

export function Tokens({ tokens, onChanged }: { tokens: readonly Token[]; onChanged: () => void }) {
  const text = useTexts(texts);
  const common = useTexts(accessTexts);
  const revocation = useChange(RevokeAccessTokenDocument);
  const [revoked, setRevoked] = useState<string | null>(null);
  const revoke = async ({ id, name }: Token) => {
    setRevoked(null);
    if (await revocation.change({ input: { id } })) setRevoked(name);
  };
  return (
    <section className="space-y-4">
      <SectionHead title={text.tokensTitle}>
        <p className="mt-1 max-w-[45rem] text-solid-gray-700">{text.tokensLead}</p>
      </SectionHead>
      <DataTable
        caption={text.tokensTitle}
        captionHidden
        rows={tokens}
        rowKey={({ id }) => String(id)}
        empty={text.noTokens}
        columns={[
          { id: 'name', header: text.tokenName, rowHeader: true, cell: ({ name }) => name },
          { id: 'scope', header: text.scope, cell: ({ scope }) => text.scopes[scope] },
          { id: 'expiresAt', header: text.expiresAt, cell: ({ expiresAt }) => <Instant at={expiresAt} /> },
          {
            id: 'lastUsedAt',
            header: text.lastUsedAt,
            wideOnly: true,
            cell: ({ lastUsedAt }) => (lastUsedAt ? <Instant at={lastUsedAt} /> : common.never),
          },
          { id: 'state', header: text.state, cell: (token) => text.states[stateOf(token)] },
          {
            id: 'revoke',
            header: <span className="sr-only">{text.revoke}</span>,
            cell: (token) =>
              stateOf(token) === 'works' && (
                <Button
                  size="small"
                  aria-label={text.revokeOf(token.name)}
                  onPress={() => void revoke(token)}
                  isPending={revocation.loading}
                >
                  {text.revoke}
                </Button>
              ),
          },
        ]}
      />
      {revocation.problem && <Notice tone="error" role="alert" title={revocation.problem.message} />}
      <div aria-live="polite">{revoked !== null && <Notice title={text.revoked(revoked)} />}</div>
      <NewToken onCreated={onChanged} />
    </section>
  );
}

function stateOf({ revokedAt, expiresAt }: Token): 'works' | 'revoked' | 'expired' {
  if (revokedAt) return 'revoked';
  return Date.parse(expiresAt) > Date.now() ? 'works' : 'expired';
}
