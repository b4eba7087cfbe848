import {
  ChoiceField,
  ErrorState,
  NoRecord,
  Notice,
  Page,
  SectionHead,
  Skeleton,
  usePageQuery,
  ViewControls,
} from '../../components/index.js';
import { VendorStandingsDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import type { Standings } from './standings.js';
import { VendorTable } from './VendorTable.js';
import { texts } from './vendors.texts.js';

/** 業者の比較: who has a queue, who works it off, who stands still. */
export function VendorsPage() {
  const { signedIn } = useShell();
  return signedIn ? <Vendors /> : <SignInNeeded />;
}

function Vendors() {
  const text = useTexts(texts);
  const { viewPoint, params, set } = useView();
  const { me } = useShell();
  const { data, error, retry } = usePageQuery(VendorStandingsDocument, viewPoint);
  const standings = data?.vendorStandings;
  const isOwn = me?.role === 'VENDOR';
  const onlyStalled = params.get('show') === 'stalled';
  const rows = standings?.rows.filter(({ stalled }) => stalled || !onlyStalled) ?? [];
  return (
    <Page
      name={text.name}
      title={standings ? titleOf(standings, isOwn, text) : data ? text.name : text.loading}
      meta={standings ? { asOf: standings.asOf, asKnownOn: standings.asKnownOn } : undefined}
      controls={<ViewControls denominator={false} />}
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !data ? (
        <Skeleton lines={14} />
      ) : !standings ? (
        <Notice title={text.notYours} />
      ) : standings.record !== 'RECORDED' ? (
        <NoRecord record={standings.record} />
      ) : (
        <section className="space-y-4">
          <SectionHead title={text.caption} download={{ endpoint: 'vendors', args: viewPoint }}>
            <p className="text-dns-14N-130 text-solid-gray-700">{text.rule}</p>
          </SectionHead>
          {!isOwn && (
            <div className="print-none">
              <ChoiceField
                label={text.show}
                value={onlyStalled ? 'stalled' : 'all'}
                onChange={(id) => set({ show: id === 'all' ? null : id })}
                options={[
                  { id: 'all', name: text.allVendors },
                  { id: 'stalled', name: text.onlyStalled },
                ]}
              />
            </div>
          )}
          <VendorTable rows={rows} asOf={standings.asOf} />
        </section>
      )}
    </Page>
  );
}

function titleOf({ rows }: Standings, isOwn: boolean, text: (typeof texts)['ja']): string {
  const stalled = rows.filter((row) => row.stalled);
  const queue = (some: typeof rows) => formatCount(some.reduce((sum, row) => sum + row.queue, 0));
  if (isOwn) return text.titleOwn(queue(rows));
  if (stalled.length === 0) return text.titleNone;
  return text.title(formatCount(stalled.length), formatCount(rows.length), queue(stalled));
}
