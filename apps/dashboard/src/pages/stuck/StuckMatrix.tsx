import { Link } from 'react-router';
import { DataTable, FacilityListLink, type Column } from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { ACTOR_OF_STAGE } from '../../view/actor-of-stage.js';
import { patched, useView } from '../../view/use-view.js';
import { BANDS, type MatrixRow } from './stuck-matrix.js';
import { texts } from './stuck.texts.js';

/** Stage by days waited; each number is a list of as many rows. */
export function StuckMatrix({ rows }: { rows: readonly MatrixRow[] }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { params } = useView();
  const columns: Column<MatrixRow>[] = [
    {
      id: 'stage',
      header: text.stage,
      rowHeader: true,
      cell: ({ stage }) => (
        <Link
          to={{ search: patched(params, { stage, after: null }).toString(), hash: '#list' }}
          aria-current={params.get('stage') === stage || undefined}
          className="text-blue-900 underline underline-offset-4 aria-[current]:font-bold"
        >
          {word.stage[stage]}
        </Link>
      ),
    },
    {
      id: 'actor',
      header: text.actor,
      wideOnly: true,
      sortBy: ({ stage }) => ACTOR_OF_STAGE[stage],
      cell: ({ stage }) => word.actor[ACTOR_OF_STAGE[stage]],
    },
    ...BANDS.map((days, band): Column<MatrixRow> => ({
      id: `days${days}`,
      header: days === 0 ? text.all : text.days(days),
      numeric: true,
      sortBy: ({ counts }) => counts[band],
      cell: ({ stage, counts }) => (
        <FacilityListLink
          filter={{ stages: [stage], ...(days > 0 && { waitingDaysAtLeast: days }) }}
          patch={{ order: 'WAITING_LONGEST' }}
        >
          {formatCount(counts[band]!)}
        </FacilityListLink>
      ),
    })),
  ];
  return (
    <section>
      <DataTable
        caption={
          <>
            {text.matrix}
            <span className="print-none block text-dns-14N-130">{text.matrixHint}</span>
          </>
        }
        rows={rows}
        rowKey={({ stage }) => stage}
        columns={columns}
      />
    </section>
  );
}
