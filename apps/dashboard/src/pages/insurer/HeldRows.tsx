import { useQuery } from '@apollo/client/react';
import { Button, ErrorState, Notice, SectionHead, Skeleton } from '../../components/index.js';
import { HeldRowsDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { HeldRowItem } from './HeldRowItem.js';
import { texts } from './insurer.texts.js';

interface HeldRowsProps {
  state: 'QUARANTINED' | 'CORRECTED';
  count: number;
  /** What became of the row that was dealt with last. */
  message: string | null;
  onDone: (message: string) => void;
}

/** Rows that wait for a hand, oldest first, twenty at a time. Never from the cache: it would keep people's data. */
export function HeldRows({ state, count, message, onDone }: HeldRowsProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { data, error, loading, refetch, fetchMore } = useQuery(HeldRowsDocument, {
    variables: { state },
    fetchPolicy: 'no-cache',
    context: { headers: { 'accept-language': lang } },
  });
  const page = data?.heldRows;
  const toCorrect = state === 'QUARANTINED';
  const more = () =>
    fetchMore({
      variables: { after: page!.nextCursor },
      updateQuery: (before, { fetchMoreResult: { heldRows: next } }) => ({
        heldRows: next && { ...next, nodes: [...(before.heldRows?.nodes ?? []), ...next.nodes] },
      }),
    });
  return (
    <section className="space-y-4">
      <SectionHead title={`${toCorrect ? text.toCorrect : text.toConfirm} ${formatCount(count)}`}>
        <p className="mt-1 text-std-16N-170">{toCorrect ? text.correctLead : text.confirmLead}</p>
      </SectionHead>
      {message && <Notice role="status" title={message} />}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!page && !error && <Skeleton />}
      {page?.nodes.length === 0 && <p>{text.none}</p>}
      <ul className="space-y-4">
        {page?.nodes.map((row) => (
          <HeldRowItem
            key={`${row.id} ${row.version}`}
            row={row}
            onDone={(done) => {
              void refetch();
              onDone(done);
            }}
          />
        ))}
      </ul>
      {page?.nextCursor && (
        <Button isPending={loading} onPress={() => void more()}>
          {text.more}
        </Button>
      )}
    </section>
  );
}
