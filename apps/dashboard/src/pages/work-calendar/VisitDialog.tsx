import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../components/index.js';
import { LABEL } from '../../components/control-style.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { Dialog } from '../work/Dialog.js';
import { isSaid, NO_PASS, PassFields } from '../work/PassFields.js';
import { VisitFields, type VisitDraft } from '../work/VisitFields.js';
import { texts as workTexts } from '../work/work.texts.js';
import { texts } from './calendar.texts.js';
import type { Asked, VisitMoves } from './use-visit-moves.js';

/** Day, technician, half-day and, where others are passed over, why: what dragging says, for everybody. */
export function VisitDialog({ asked, moves, today }: { asked: Asked; moves: VisitMoves; today: string }) {
  const text = useTexts(texts);
  const work = useTexts(workTexts);
  const address = useAddress();
  const { facility, overtaken } = asked;
  const [place, setPlace] = useState<VisitDraft>(asked.place);
  const [pass, setPass] = useState(NO_PASS);
  const [closed, setClosed] = useState(facility.closedWeekdays);
  const close = () => moves.setAsked(null);
  const submit = async () => {
    if (overtaken > 0 && !isSaid(pass)) return;
    if (closed.join() !== facility.closedWeekdays.join()) await moves.setClosedWeekdays(facility, closed);
    if (place.visitOn === '') return close();
    const why = pass.reason === '' ? null : { reason: pass.reason, note: pass.note };
    await moves.move(facility, place, why);
  };
  return (
    <Dialog title={text.visitOf(facility.name)} onClose={close}>
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <VisitFields draft={place} onChange={setPlace} today={today} />
        {overtaken > 0 && <PassFields draft={pass} onChange={setPass} why={work.passWhy(overtaken)} />}
        <fieldset>
          <legend className={LABEL}>{text.closedWeekdays}</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {text.weekdays.map((name, day) => (
              <label key={name} className="flex min-h-9 items-center gap-1.5">
                <input
                  type="checkbox"
                  className="size-5"
                  checked={closed.includes(day)}
                  onChange={() =>
                    setClosed((before) =>
                      before.includes(day) ? before.filter((each) => each !== day) : [...before, day].sort(),
                    )
                  }
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        {moves.problem && (
          <p role="alert" className="text-error-2">
            {moves.problem}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" type="submit">
            {work.ok}
          </Button>
          <Button onPress={close}>{work.cancel}</Button>
          <Link to={address(`/facilities/${facility.code}`)}>{text.open}</Link>
        </div>
      </form>
    </Dialog>
  );
}
