import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';
import { Button, Notice } from '../../../components/index.js';
import {
  EnterStartDateDocument,
  OwnDayDocument,
  TakeBackStartDateDocument,
} from '../../../generated/pages/graphql.js';
import { formatDay } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useAddress } from '../../../view/use-address.js';
import { useView } from '../../../view/use-view.js';
import { StartForm } from '../../start/StartForm.js';
import { texts as startTexts } from '../../start/start.texts.js';
import { texts } from '../my.texts.js';
import type { TaskProps } from '../own-day.js';
import { useAct } from '../use-act.js';

/** The operation start date signed in: entered, changed or taken back until its day. */
export function StartTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const start = useTexts(startTexts);
  const { lang } = useView();
  const navigate = useNavigate();
  const address = useAddress();
  const { code } = own.facility;
  const [enter] = useMutation(EnterStartDateDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [OwnDayDocument],
    awaitRefetchQueries: true,
  });
  const back = useAct(TakeBackStartDateDocument, code);
  const { startsOn, operating, version } = own.start;
  if (operating) return <Notice title={start.began} />;
  return (
    <>
      {startsOn && (
        <div className="max-w-[32rem] space-y-3 rounded-12 border border-solid-gray-420 p-4">
          <p className="text-std-16N-170">{text.plannedNow(formatDay(startsOn, lang))}</p>
          <div aria-live="assertive">
            {back.problem && <Notice key={back.problem.count} tone="error" title={back.problem.text} />}
          </div>
          <Button
            isPending={back.isSending}
            onPress={() =>
              void back.act({ input: { facilityCode: code, expectedVersion: version } }, text.takenBack)
            }
          >
            {text.takeBack}
          </Button>
        </div>
      )}
      <StartForm
        form={own.start}
        enter={async (said) =>
          (await enter({ variables: { input: { facilityCode: code, ...said } } })).data?.enterStartDate ??
          null
        }
        onEntered={({ form, vendorTold, warnings }) => {
          const day = formatDay(form.startsOn!, lang);
          const said = [text.entered(day), ...(vendorTold ? [start.vendorTold] : []), ...warnings];
          void navigate(address('/my', { f: code }), { state: { said }, replace: true });
        }}
      />
      <p>
        <Link to={address('/my', { f: code })} className="text-blue-900 underline underline-offset-4">
          {text.back}
        </Link>
      </p>
    </>
  );
}
