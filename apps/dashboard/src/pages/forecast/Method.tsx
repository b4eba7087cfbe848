import { DataTable, type Column } from '../../components/index.js';
import type { ForecastOriginFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { methodTexts } from './method.texts.js';

type LeadTime = ForecastOriginFieldsFragment['leadTimes'][number];

/** How the figures come about, in plain words, with what was learnt from the log. */
export function Method({ origin }: { origin: ForecastOriginFieldsFragment }) {
  const text = useTexts(methodTexts);
  const { answered, due, kept, lift } = origin.plannedMonths;
  return (
    <section className="max-w-[60rem] space-y-6">
      <div className="space-y-3">
        <h2 className="text-std-20B-150">{text.methodTitle}</h2>
        {text.method.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          {text.runs(formatCount(origin.runs), String(origin.seed))}{' '}
          {text.growth((origin.weeklyGrowth * 100).toFixed(1))}
        </p>
      </div>
      <LeadTable rows={origin.leadTimes} />
      <div className="space-y-3">
        <h3 className="text-std-18B-160">{text.plansTitle}</h3>
        <p>{text.plans(formatCount(answered), formatCount(due), formatCount(kept), lift.toFixed(2))}</p>
        <p>{text.plansUse}</p>
      </div>
      <div className="space-y-3">
        <h3 className="text-std-18B-160">{text.limitsTitle}</h3>
        <ul className="list-disc space-y-1 pl-6">
          {text.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function LeadTable({ rows }: { rows: readonly LeadTime[] }) {
  const text = useTexts(methodTexts);
  const days = (count: number | null) => (count === null ? text.notSeen : text.days(formatCount(count)));
  const columns: Column<LeadTime>[] = [
    { id: 'step', header: text.step, rowHeader: true, cell: ({ step }) => text.steps[step] },
    { id: 'median', header: text.median, numeric: true, cell: ({ median }) => days(median) },
    { id: 'p90', header: text.p90Days, numeric: true, cell: ({ p90 }) => days(p90) },
    { id: 'waits', header: text.waits, numeric: true, cell: ({ cases }) => formatCount(cases) },
    { id: 'finished', header: text.finished, numeric: true, cell: ({ finished }) => formatCount(finished) },
  ];
  return <DataTable caption={text.leadTable} rows={rows} rowKey={({ step }) => step} columns={columns} />;
}
