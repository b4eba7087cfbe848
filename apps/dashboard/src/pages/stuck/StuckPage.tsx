import {
  ErrorState,
  NoRecord,
  Notice,
  Page,
  Skeleton,
  usePageQuery,
  ViewControls,
} from '../../components/index.js';
import { StuckStagesDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { matrixRows, worst } from './stuck-matrix.js';
import { StuckList } from './StuckList.js';
import { StuckMatrix } from './StuckMatrix.js';
import { texts } from './stuck.texts.js';

/** 滞留: where facilities wait for long, and who follows them up. */
export function StuckPage() {
  const { me } = useShell();
  const text = useTexts(texts);
  if (!me) return <SignInNeeded />;
  if (me.role !== 'ADMINISTRATOR' && me.role !== 'ANALYST')
    return (
      <Page name={text.name}>
        <Notice title={text.notYours} />
      </Page>
    );
  return <Stuck />;
}

/** Of BANDS: 30 days. */
const LONG = 2;

function Stuck() {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { viewPoint } = useView();
  const { data, error, retry } = usePageQuery(StuckStagesDocument, viewPoint);
  const rows = data ? matrixRows(data) : [];
  const most = worst(rows, LONG);
  const all = data?.all;
  return (
    <Page
      name={text.name}
      title={
        data
          ? most
            ? text.title(word.stage[most.stage], formatCount(most.counts[LONG]!))
            : text.name
          : text.loading
      }
      meta={all ? { asOf: all.asOf, asKnownOn: all.asKnownOn } : undefined}
      controls={<ViewControls denominator={false} />}
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !all ? (
        <Skeleton lines={14} />
      ) : all.record !== 'RECORDED' ? (
        <NoRecord record={all.record} />
      ) : (
        <>
          <StuckMatrix rows={rows} />
          <StuckList onRefresh={retry} />
        </>
      )}
    </Page>
  );
}
