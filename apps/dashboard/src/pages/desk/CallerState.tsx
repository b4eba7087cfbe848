import type { ReactNode, RefObject } from 'react';
import { Link } from 'react-router';
import { PhoneLink, TypeMark } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { ACTOR_OF_STAGE } from '../../view/actor-of-stage.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import type { CallerFacility } from './caller-facility.js';
import { deskTexts } from './desk.texts.js';

/** Who it is, where it stands, who must act: what one says in the first sentence. */
export function CallerState({
  facility,
  heading,
}: {
  facility: CallerFacility;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const text = useTexts(deskTexts);
  const word = useTexts(words);
  const { lang } = useView();
  const address = useAddress();
  const { phone, vendor, stage, waitingDays, blocker, visitOn, closedOn } = facility;
  const place = facility.address.startsWith(facility.prefecture.name)
    ? facility.address
    : `${facility.prefecture.name}${facility.address || facility.municipality}`;
  return (
    <div>
      <h2 ref={heading} id="caller" tabIndex={-1} className="text-std-24B-150">
        {facility.name}
        {closedOn && <span className="ml-2 text-dns-16B-130 text-error-2">（{text.closed}）</span>}
      </h2>
      <p className="flex flex-wrap gap-x-4 text-dns-16N-130">
        <TypeMark type={facility.type} />
        <span className="number">{facility.code}</span>
        {phone && <PhoneLink phone={phone} />}
        <Link
          to={address(`/facilities/${facility.code}`)}
          className="text-blue-900 underline underline-offset-4"
        >
          {text.toPage}
        </Link>
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">{place}</p>
      <dl className="mt-3 grid grid-cols-2 gap-x-6 gap-y-3 rounded-12 border-2 border-blue-900 bg-blue-50 p-4 sm:grid-cols-3">
        <Fact name={text.stage}>
          <strong>{word.stage[stage]}</strong>
          {stage !== 'DONE' && (
            <span className="block text-dns-14N-130">{word.actor[ACTOR_OF_STAGE[stage]]}</span>
          )}
        </Fact>
        <Fact name={text.waitingDays}>
          <strong className="number">{waitingDays === null ? '—' : text.waiting(waitingDays)}</strong>
        </Fact>
        <Fact name={text.blocker}>
          <strong className={blocker ? 'text-error-2' : ''} data-testid="blocker">
            {blocker ? word.blocker[blocker] : text.none}
          </strong>
        </Fact>
        <Fact name={text.vendor}>
          {vendor?.name ?? text.noVendor}
          {vendor?.phone && (
            <span className="block">
              <PhoneLink phone={vendor.phone} />
            </span>
          )}
        </Fact>
        <Fact name={text.visitOn}>{visitOn ? formatDay(visitOn, lang) : text.notArranged}</Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="text-dns-16N-130">{children}</dd>
    </div>
  );
}
