import {
  DataTable,
  DayText,
  FacilityListLink,
  SectionHead,
  type Column,
  type Meta,
} from '../../components/index.js';
import type { NestedCounts_NationFragment, OverviewQuery } from '../../generated/graphql.js';
import { formatChange, formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { overviewTexts } from './overview.texts.js';
import { MEASURES, type CountedMeasure } from './overview-question.js';

interface ChangeRow {
  measure: CountedMeasure;
  now: number | null;
  before: number | null;
  gained: number | null;
  lost: number | null;
}

/** What changed in a week: gained and lost lead to their rows (signed in), the net change is everybody's. */
export function WeekChange({ answer, meta }: { answer: OverviewQuery; meta: Meta & { asOf: string } }) {
  const text = useTexts(overviewTexts).change;
  const word = useTexts(words);
  const { seesAll } = useShell();
  const rows = changeRows(answer);
  const since = shiftDay(meta.asOf, -7);
  const number = (count: number | null) => (count === null ? word.noRecord : formatCount(count));
  const net = ({ now, before }: ChangeRow) =>
    now === null || before === null ? word.noRecord : formatChange(now - before);
  const columns: Column<ChangeRow>[] = [
    {
      id: 'measure',
      header: text.measure,
      rowHeader: true,
      cell: ({ measure }) => word.measureShort[measure],
    },
    {
      id: 'before',
      header: (
        <>
          {text.before} <DayText day={since} short />
        </>
      ),
      numeric: true,
      cell: ({ before }) => number(before),
    },
    {
      id: 'now',
      header: (
        <>
          {text.now} <DayText day={meta.asOf} short />
        </>
      ),
      numeric: true,
      cell: ({ now }) => number(now),
    },
    { id: 'net', header: text.net, numeric: true, cell: (row) => <strong>{net(row)}</strong> },
  ];
  const toRows = (kind: 'gained' | 'lost', sign: 1 | -1): Column<ChangeRow> => ({
    id: kind,
    header: text[kind],
    numeric: true,
    cell: ({ measure, [kind]: count }) =>
      count === null ? (
        word.noRecord
      ) : (
        <FacilityListLink filter={{ [kind]: { measure, since } }}>
          {formatChange(sign * count)}
        </FacilityListLink>
      ),
  });
  const operating = rows.find(({ measure }) => measure === 'OPERATING');
  return (
    <section className="keep-together">
      <SectionHead title={text.title(operating ? net(operating) : word.noRecord)} meta={meta} />
      <div className="mt-3 max-w-[60rem]">
        <DataTable
          caption={text.caption}
          captionHidden
          rows={rows}
          rowKey={({ measure }) => measure}
          columns={seesAll ? [...columns, toRows('gained', 1), toRows('lost', -1)] : columns}
        />
      </div>
    </section>
  );
}

function changeRows(answer: OverviewQuery): ChangeRow[] {
  const count = (adoption: NestedCounts_NationFragment | null) => adoption?.cells[0]?.numerator ?? null;
  const parts = {
    APPLIED: [answer.appliedAll, answer.appliedBefore, answer.appliedGained, answer.appliedLost],
    READY: [answer.readyAll, answer.readyBefore, answer.readyGained, answer.readyLost],
    OPERATING: [answer.operatingAll, answer.operatingBefore, answer.operatingGained, answer.operatingLost],
  } as const;
  return MEASURES.map((measure) => {
    const [now, before, gained, lost] = parts[measure];
    return {
      measure,
      now: count(now),
      before: count(before),
      gained: gained?.totalCount ?? null,
      lost: lost?.totalCount ?? null,
    };
  });
}
