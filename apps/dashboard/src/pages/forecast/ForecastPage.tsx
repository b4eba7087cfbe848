import {
  ErrorState,
  NoRecord,
  Notice,
  Page,
  Skeleton,
  usePageQuery,
  ViewControls,
} from '../../components/index.js';
import { ForecastDocument, type ForecastQuery } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { BandSection } from './BandSection.js';
import { ForecastNav } from './ForecastNav.js';
import { forecastViewOf, type ForecastView } from './forecast-view.js';
import { texts } from './forecast.texts.js';
import { HeadFigures } from './HeadFigures.js';
import { Method } from './Method.js';
import { NationalTrend } from './NationalTrend.js';
import { QueueOutlook } from './QueueOutlook.js';
import { RequiredPaces } from './RequiredPaces.js';
import { Scores } from './Scores.js';
import { useUntilMade } from './use-until-made.js';
import { VendorPaces } from './VendorPaces.js';

/** 見通し: what was declared, what is, what the queues can deliver, and how far one may believe it. */
export function ForecastPage() {
  const text = useTexts(texts);
  const { viewPoint, params } = useView();
  const { me, seesAll } = useShell();
  const seesVendors = seesAll || me?.role === 'VENDOR';
  const shown = forecastViewOf(params, seesVendors);
  const { data, error, retry } = usePageQuery(ForecastDocument, {
    ...viewPoint,
    groupBy: shown.groupBy,
    milestone: shown.milestone,
  });
  const nation = data?.nation;
  useUntilMade(nation?.record === 'RECORDED' && nation.origin === null, retry);
  return (
    <Page
      name={text.name}
      title={nation?.origin ? titleOf(nation, text) : data ? text.name : text.loading}
      controls={
        <>
          <ForecastNav />
          <ViewControls denominator={false} />
        </>
      }
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !data ? (
        <Skeleton lines={14} />
      ) : !nation ? (
        <Notice title={text.signIn} />
      ) : nation.record !== 'RECORDED' ? (
        <NoRecord record={nation.record} />
      ) : (
        <Sections data={data} nation={nation} shown={shown} seesVendors={seesVendors} />
      )}
    </Page>
  );
}

interface SectionsProps {
  data: ForecastQuery;
  nation: NonNullable<ForecastQuery['nation']>;
  shown: ForecastView;
  seesVendors: boolean;
}

function Sections({ data, nation, shown, seesVendors }: SectionsProps) {
  const text = useTexts(texts);
  const { origin } = nation;
  const { prefectures } = data;
  const vendorName = data.lines?.series.find(({ vendor }) => vendor?.id === shown.vendorId)?.vendor?.name;
  return (
    <>
      {origin ? (
        <>
          <HeadFigures nation={nation} origin={origin} />
          <BandSection data={data} shown={shown} seesVendors={seesVendors} />
        </>
      ) : (
        <Notice title={text.making} role="status">
          <p>{text.makingText}</p>
        </Notice>
      )}
      <RequiredPaces shown={shown} prefectures={prefectures} />
      <NationalTrend />
      {origin && (
        <>
          <Scores shown={shown} />
          <Method origin={origin} />
        </>
      )}
      {seesVendors && origin && (
        <>
          <VendorPaces />
          <QueueOutlook shown={shown} vendorName={vendorName} prefectures={prefectures} />
        </>
      )}
    </>
  );
}

function titleOf({ series, days, origin }: SectionsProps['nation'], text: (typeof texts)['ja']): string {
  const { now, p10, p90, plannedByTarget, planChance } = series[0]!;
  const { runs, targetDay } = origin!;
  const target = days.indexOf(targetDay);
  if (target < 0) return text.titleOver(formatCount(now));
  const kept = Math.round((planChance ?? 0) * runs);
  const hope =
    kept === 0 ? text.hopeNone(formatCount(runs)) : text.hopeSome(formatCount(kept), formatCount(runs));
  return text.title(
    formatCount(p10[target]!),
    formatCount(p90[target]!),
    formatCount(plannedByTarget ?? 0),
    hope,
  );
}
