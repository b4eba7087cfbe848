import {
  Button,
  DownloadMenu,
  EmptyState,
  ErrorState,
  Notice,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import {
  CampaignDryRunDocument,
  RuleDryRunDocument,
  type ReminderReason,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { NextPage } from '../access/NextPage.js';
import { DryRunCounts } from './DryRunCounts.js';
import { DryRunRows } from './DryRunRows.js';
import { dryRunTexts } from './dry-run.texts.js';
import { REASONS } from './message-address.js';

interface DryRunSectionProps {
  kind: 'RULE' | 'CAMPAIGN';
  id: number;
  title: string;
  /** What can be done with it. */
  children?: React.ReactNode;
}

/** What sending now would do: how many, when, who is left out and why; each number shows its rows below. */
export function DryRunSection({ kind, id, title, children }: DryRunSectionProps) {
  const text = useTexts(dryRunTexts);
  const { params } = useView();
  const only = params.get('only');
  const reason: ReminderReason | null = REASONS.find((each) => each === only) ?? null;
  const sendableOnly = only === 'SENDABLE';
  const { data, error, retry, isStale } = usePageQuery(
    kind === 'RULE' ? RuleDryRunDocument : CampaignDryRunDocument,
    { id, reason, sendableOnly, after: params.get('after') },
  );
  const run = data?.dryRun;
  return (
    <section id="concerned" aria-labelledby="concerned-title" className="scroll-mt-4 space-y-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="concerned-title" className="text-std-20B-150">
          {title}
        </h2>
        <div className="flex gap-3">
          <Button size="small" onPress={retry}>
            {text.again}
          </Button>
          <DownloadMenu
            name={text.download}
            source={{
              endpoint: kind === 'RULE' ? 'rule-dry-run' : 'campaign-dry-run',
              args: { id, reason, sendableOnly },
            }}
          />
        </div>
      </div>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !run ? (
        <Skeleton lines={10} />
      ) : (
        <div className={isStale ? 'space-y-4 opacity-60' : 'space-y-4'} aria-busy={isStale}>
          <p className="text-std-18B-160" data-testid="dry-run">
            {run.counts.sendable === 0
              ? text.nobody
              : text.sentence(formatCount(run.counts.sendable), formatCount(run.counts.total))}
          </p>
          {run.warnings.map((warning) => (
            <Notice key={warning} tone="warning" title={warning} />
          ))}
          <DryRunCounts counts={run.counts} chosen={only} />
          {children}
          {run.rows.length === 0 ? <EmptyState title={text.empty} /> : <DryRunRows rows={run.rows} />}
          <NextPage nextCursor={run.nextCursor} />
        </div>
      )}
    </section>
  );
}
