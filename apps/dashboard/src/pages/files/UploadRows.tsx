import { useQuery } from '@apollo/client/react';
import { Button, ChoiceField, DataTable, ErrorState, Skeleton } from '../../components/index.js';
import { UploadedRowsDocument, type UploadFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './files.texts.js';
import { rowFilters, shownRows } from './row-filters.js';
import { RowContent } from './RowContent.js';

/** The rows of a file by kind, errors first, fifty at a time. */
export function UploadRows({ upload }: { upload: UploadFieldsFragment }) {
  const text = useTexts(texts);
  const { params, set, lang } = useView();
  const { id, counts } = upload;
  const shown = shownRows(counts, params.get('rows'));
  const filter = shown === 'ALL' ? null : shown;
  const { data, error, loading, fetchMore, refetch } = useQuery(UploadedRowsDocument, {
    variables: { id, filter },
    fetchPolicy: 'network-only',
    context: { headers: { 'accept-language': lang } },
  });
  const page = data?.uploadRows;
  if (error && !page) return <ErrorState error={error} retry={() => void refetch()} />;
  const more = () =>
    fetchMore({
      variables: { after: page!.nextCursor },
      updateQuery: (before, { fetchMoreResult: { uploadRows: next } }) => ({
        uploadRows: next && {
          ...next,
          nodes: [...(before.uploadRows?.nodes ?? []), ...next.nodes],
        },
      }),
    });
  return (
    <div className="space-y-4">
      <ChoiceField
        label={text.show}
        value={shown}
        onChange={(rows) => set({ rows }, { replace: true })}
        options={rowFilters(counts).map((each) => ({
          id: each.id,
          name: `${text.filters[each.id]} ${formatCount(each.count)}`,
        }))}
      />
      {!page ? (
        <Skeleton />
      ) : (
        <DataTable
          caption={`${text.filters[shown]} ${text.rowsOf(formatCount(rowFilters(counts).find((each) => each.id === shown)?.count ?? 0))}`}
          rows={page.nodes}
          rowKey={({ number }) => String(number)}
          empty={text.noRows}
          columns={[
            { id: 'row', header: text.row, numeric: true, cell: ({ number }) => formatCount(number) },
            {
              id: 'facility',
              header: text.facility,
              rowHeader: true,
              cell: ({ code, facilityName }) => (
                <>
                  <span className="number block text-dns-14N-130 text-solid-gray-700">{code}</span>
                  {facilityName}
                </>
              ),
            },
            { id: 'content', header: text.content, grow: true, cell: (row) => <RowContent row={row} /> },
          ]}
        />
      )}
      {page?.nextCursor && (
        <Button isPending={loading} onPress={() => void more()}>
          {text.more}
        </Button>
      )}
    </div>
  );
}
