import { Link, useLocation } from 'react-router';
import { ErrorState, Notice, Page, Skeleton, TypeMark, usePageQuery } from '../../components/index.js';
import { OwnDayDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { FacilityNotFound } from '../facility/FacilityNotFound.js';
import { Checklist } from './Checklist.js';
import { ContactCard } from './ContactCard.js';
import { nextStep, taskOf } from './my-next.js';
import { texts } from './my.texts.js';
import { NextCard } from './NextCard.js';
import { ownStateOf } from './own-day.js';
import { OtherThings } from './OtherThings.js';
import { SubsidyCard } from './SubsidyCard.js';
import { TaskPage } from './TaskPage.js';
import { TroubleCard } from './TroubleCard.js';
import { VendorCard } from './VendorCard.js';

/** One facility's page, or the one statement its address names (`do`). */
export function OwnFacility({ code, isOneOfMany }: { code: string; isOneOfMany: boolean }) {
  const text = useTexts(texts);
  const address = useAddress();
  const { params } = useView();
  const { state } = useLocation() as { state: { said?: string[] } | null };
  const { data, error, retry } = usePageQuery(OwnDayDocument, { code });
  if (!data) {
    return (
      <Page name={text.name} title={text.loading}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={10} />}
      </Page>
    );
  }
  const own = data.ownDay;
  if (!own) return <FacilityNotFound controls={null} />;
  const task = taskOf(params.get('do'));
  if (task) return <TaskPage key={task} own={own} task={task} />;
  const step = nextStep(ownStateOf(own));
  return (
    <Page name={text.name} title={own.facility.name}>
      <p className="-mt-5 flex flex-wrap gap-x-4 text-dns-16N-130">
        <span className="number">{own.facility.code}</span>
        <TypeMark type={own.facility.type} />
        {isOneOfMany && (
          <Link to={address('/my')} className="text-blue-900 underline underline-offset-4">
            {text.toList}
          </Link>
        )}
      </p>
      <div role="status" className="-my-5">
        {state?.said?.map((sentence) => (
          <Notice key={sentence} title={sentence} />
        ))}
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 space-y-10">
          <NextCard own={own} step={step} />
          <Checklist own={own} next={step} />
        </div>
        <div className="min-w-0 space-y-10">
          <VendorCard own={own} />
          <TroubleCard own={own} />
          <SubsidyCard own={own} />
          <ContactCard own={own} />
          <OtherThings own={own} />
        </div>
      </div>
    </Page>
  );
}
