import { Link } from 'react-router';
import {
  ErrorState,
  NoRecord,
  Notice,
  Page,
  Skeleton,
  usePageQuery,
  ViewControls,
} from '../../components/index.js';
import { WhereItHurtsDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { ForecastNav } from '../forecast/ForecastNav.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { Anomalies } from './Anomalies.js';
import { Funnel, percent } from './Funnel.js';
import { LeadCurves } from './LeadCurves.js';
import { NextAction } from './NextAction.js';
import { WeekChanges } from './WeekChanges.js';
import { texts } from './hurts.texts.js';

/** どこで止まっているか: what to do, what changed, where the waiting is, what should not be. */
export function HurtsPage() {
  const text = useTexts(texts);
  const { me, seesAll } = useShell();
  if (!me) return <SignInNeeded />;
  if (!seesAll)
    return (
      <Page name={text.name}>
        <Notice title={text.notYours} />
      </Page>
    );
  return <Hurts isMinistry={me.role !== 'CALL_CENTRE'} />;
}

function Hurts({ isMinistry }: { isMinistry: boolean }) {
  const text = useTexts(texts);
  const address = useAddress();
  const { viewPoint } = useView();
  const { data, error, retry } = usePageQuery(WhereItHurtsDocument, viewPoint);
  const funnel = data?.funnel;
  const worst = funnel?.steps.find(({ step }) => step === funnel.bottleneck);
  return (
    <Page
      name={text.name}
      title={worst ? text.title(text.steps[worst.step], percent(worst.share)) : text.name}
      meta={funnel ? { asOf: funnel.asOf, asKnownOn: funnel.asKnownOn } : undefined}
      controls={
        <>
          <ForecastNav />
          <ViewControls denominator={false} />
        </>
      }
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !funnel ? (
        <Skeleton lines={14} />
      ) : funnel.record !== 'RECORDED' ? (
        <NoRecord record={funnel.record} />
      ) : (
        <>
          {isMinistry && <NextAction />}
          <WeekChanges />
          <Funnel funnel={funnel} />
          <LeadCurves bottleneck={funnel.bottleneck ?? 'ORDER'} />
          <Anomalies />
          {isMinistry && (
            <p className="print-none">
              <Link to={address('/forecast/what-if')} className="text-blue-900 underline underline-offset-4">
                {text.toWhatIf}
              </Link>
            </p>
          )}
        </>
      )}
    </Page>
  );
}
