import { DataTable, FacilityListLink, SectionHead, type Column, type Meta } from '../../components/index.js';
import type { StuckStages_StagesFragment } from '../../generated/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { ACTOR_OF_STAGE } from '../../view/actor-of-stage.js';
import { overviewTexts } from './overview.texts.js';
import { stuckRows, type StuckRow } from './stuck-rows.js';

interface StuckStagesProps {
  stages: StuckStages_StagesFragment;
  /** The same for those that have waited 30 calendar days or more. */
  waiting: StuckStages_StagesFragment | null;
  meta: Meta;
}

/** Where facilities that applied are waiting, for whom, and how many for long. */
export function StuckStages({ stages, waiting, meta }: StuckStagesProps) {
  const text = useTexts(overviewTexts).stuck;
  const word = useTexts(words);
  const { seesAll } = useShell();
  const rows = stuckRows(stages, waiting);
  const title = seesAll ? text.title : text.titleOwn;
  const top = rows[0];
  const most = top?.count ?? 1;
  const columns: Column<StuckRow>[] = [
    { id: 'stage', header: text.stage, rowHeader: true, cell: ({ stage }) => word.stage[stage] },
    {
      id: 'actor',
      header: text.actor,
      cell: ({ stage }) => word.actor[ACTOR_OF_STAGE[stage]],
      sortBy: ({ stage }) => ACTOR_OF_STAGE[stage],
    },
    {
      id: 'bar',
      header: <span className="sr-only">{text.count}</span>,
      wideOnly: true,
      grow: true,
      cell: ({ count }) => (
        <div aria-hidden className="h-4 w-full min-w-32">
          <div className="h-full bg-blue-900" style={{ width: `${(100 * count) / most}%` }} />
        </div>
      ),
    },
    {
      id: 'count',
      header: text.count,
      numeric: true,
      cell: ({ stage, count }) => (
        <FacilityListLink filter={{ stages: [stage] }} scoped>
          {formatCount(count)}
        </FacilityListLink>
      ),
      sortBy: ({ count }) => count,
    },
    {
      id: 'waiting',
      header: text.waiting,
      numeric: true,
      cell: ({ stage, waiting: count }) =>
        count === null ? (
          '—'
        ) : (
          <FacilityListLink
            filter={{ stages: [stage], waitingDaysAtLeast: 30 }}
            patch={{ order: 'WAITING_LONGEST' }}
            scoped
          >
            {formatCount(count)}
          </FacilityListLink>
        ),
      sortBy: (row) => row.waiting,
    },
  ];
  return (
    <section className="keep-together">
      <SectionHead title={top ? title(word.stage[top.stage], top.count) : text.titlePlain} meta={meta} />
      <div className="mt-3">
        <DataTable
          caption={text.caption}
          captionHidden
          rows={rows}
          rowKey={({ stage }) => stage}
          columns={columns}
          sorting={{ column: 'count', direction: 'descending' }}
        />
      </div>
    </section>
  );
}
