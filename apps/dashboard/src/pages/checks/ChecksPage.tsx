import { ChoiceField, ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { CheckFiguresDocument } from '../../generated/pages/graphql.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { ChecksByDay } from './ChecksByDay.js';
import { CheckingGroups } from './CheckingGroups.js';
import { ChecksNav } from './ChecksNav.js';
import { checksMeta } from './checks-meta.js';
import { HeadFigures } from './HeadFigures.js';
import { InsurerMisses } from './InsurerMisses.js';
import { QuietList } from './QuietList.js';
import { texts } from './checks.texts.js';

const SPANS = ['7', '28', '84'] as const;
type Span = (typeof SPANS)[number];

/** Operating and checking: who uses what was set up, and what it saves. */
export function ChecksPage() {
  const { me } = useShell();
  const text = useTexts(texts);
  if (!me) return <SignInNeeded />;
  if (me.role !== 'ADMINISTRATOR' && me.role !== 'ANALYST')
    return (
      <Page name={text.name}>
        <Notice title={text.notYours} />
      </Page>
    );
  return <Checks />;
}

function Checks() {
  const text = useTexts(texts);
  const { params, set } = useView();
  const span: Span = SPANS.find((each) => each === params.get('days')) ?? '28';
  const { data, error, retry } = usePageQuery(CheckFiguresDocument, { days: Number(span) });
  const figures = data?.checkFigures;
  return (
    <Page
      name={text.name}
      title={
        figures
          ? text.title(
              formatCount(figures.operating),
              formatCount(figures.checking),
              formatRate(figures.checkingRate),
            )
          : text.loading
      }
      meta={figures ? checksMeta(text, figures.to) : undefined}
      controls={
        <div className="space-y-4">
          <ChecksNav />
          <ChoiceField<Span>
            label={text.days}
            value={span}
            onChange={(id) => set({ days: id === '28' ? null : id })}
            options={SPANS.map((id) => ({ id, name: text.dayChoices[id] }))}
          />
        </div>
      }
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !figures ? (
        <Skeleton lines={14} />
      ) : (
        <>
          <HeadFigures figures={figures} days={Number(span)} />
          <ChecksByDay figures={figures} />
          <CheckingGroups figures={figures} prefectures={data.prefectures} />
          <InsurerMisses figures={figures} />
          <QuietList />
        </>
      )}
    </Page>
  );
}
