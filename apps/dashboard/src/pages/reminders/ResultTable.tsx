import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/index.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { reminderTexts } from './reminder.texts.js';
import { addressOfRows } from './result-address.js';
import { scaleOf, windowOf, type Result } from './result-window.js';
import { resultsTexts } from './results.texts.js';
import { UpliftBar } from './UpliftBar.js';

type Window = Result['windows'][number];

/** A rule or campaign a row: both groups with their rates, the difference with its interval, and what that says. */
export function ResultTable({ results, days }: { results: readonly Result[]; days: number }) {
  const text = useTexts(resultsTexts);
  const common = useTexts(reminderTexts);
  const address = useAddress();
  const scale = scaleOf(results, days);
  const share = (result: Result, group: 'reminded' | 'heldOut') => {
    const window = windowOf(result, days);
    const heldOut = group === 'heldOut';
    const of = { ruleId: result.ruleId, campaignId: result.campaignId, heldOut };
    const drawn = heldOut ? result.drawnHeldOut : result.drawnReminded;
    const rows = (count: number, over: number | null, doneOnly: boolean) => (
      <Link
        to={address('/reminders/results/rows', addressOfRows({ ...of, days: over, doneOnly }))}
        className="text-blue-900 underline underline-offset-4"
      >
        {formatCount(count)}
      </Link>
    );
    // checks are counted by another log, which tells no facility here
    const isCheck = result.condition === 'START_PASSED_NO_CHECK' || result.condition === 'WENT_QUIET';
    return (
      <>
        {window && window[group].of > 0 && (
          <>
            {formatRate(window[group].rate)}
            <span className="block text-solid-gray-700">
              {isCheck ? formatCount(window[group].done) : rows(window[group].done, days, true)}／
              {rows(window[group].of, days, false)}
            </span>
          </>
        )}
        <span className="block text-solid-gray-700">
          {text.drawn} {rows(drawn, null, false)}
        </span>
      </>
    );
  };
  const columns: Column<Result>[] = [
    {
      id: 'source',
      header: text.source,
      rowHeader: true,
      cell: ({ ruleId, campaignId, name, condition }) => (
        <span className="block min-w-40">
          <Link
            to={address(ruleId ? `/reminders/rules/${ruleId}` : `/reminders/campaigns/${campaignId}`)}
            className="text-blue-900 underline underline-offset-4"
          >
            {name}
          </Link>
          {condition && common.condition[condition] !== name && (
            <span className="block text-solid-gray-700">{common.condition[condition]}</span>
          )}
        </span>
      ),
    },
    { id: 'reminded', header: text.reminded, numeric: true, cell: (result) => share(result, 'reminded') },
    { id: 'heldOut', header: text.heldOut, numeric: true, cell: (result) => share(result, 'heldOut') },
    {
      id: 'uplift',
      header: text.uplift,
      numeric: true,
      sortBy: (result) => windowOf(result, days)?.uplift ?? null,
      cell: (result) => signed(windowOf(result, days)?.uplift),
    },
    {
      id: 'interval',
      header: text.interval,
      cell: (result) => interval(windowOf(result, days), text, scale),
    },
    {
      id: 'verdict',
      header: text.verdict,
      cell: (result) => {
        const window = windowOf(result, days);
        return window ? text.verdicts[window.verdict] : text.nothingToCount;
      },
    },
  ];
  return (
    <div className="space-y-2 [&_table]:text-dns-14N-130">
      <DataTable
        caption={text.caption}
        captionHidden
        rows={results}
        rowKey={({ ruleId, campaignId }) => `${ruleId}-${campaignId}`}
        columns={columns}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{text.scale(scale)}</p>
    </div>
  );
}

function interval(window: Window | undefined, text: (typeof resultsTexts)['ja'], scale: number) {
  if (window?.lower == null || window.upper == null || window.uplift === null) return '—';
  return (
    <span className="block min-w-40">
      <span className="number whitespace-nowrap">
        {text.points(signed(window.lower), signed(window.upper))}
      </span>
      <UpliftBar uplift={window.uplift} lower={window.lower} upper={window.upper} scale={scale} />
    </span>
  );
}

/** +1.2 / −0.3 with a real minus sign. */
function signed(points: number | null | undefined): string {
  if (points === null || points === undefined) return '—';
  return `${points > 0 ? '+' : points < 0 ? '−' : '±'}${Math.abs(points).toFixed(1)}`;
}
