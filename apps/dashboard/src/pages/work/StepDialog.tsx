import { useState } from 'react';
import { Button } from '../../components/index.js';
import { FIELD, LABEL } from '../../components/control-style.js';
import type { Milestone } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { Dialog } from './Dialog.js';
import { isSaid, NO_PASS, PassFields } from './PassFields.js';
import type { Row, StepForm } from './use-work-actions.js';
import { VisitFields, type VisitDraft } from './VisitFields.js';
import { texts } from './work.texts.js';

interface StepDialogProps {
  rows: readonly Row[];
  today: string;
  /** What is recorded; null: chosen in the form. */
  milestone: Milestone | null;
  /** How many are passed over; the form asks why. */
  overtaken: number;
  before: StepForm;
  onSubmit: (form: StepForm) => void;
  onClose: () => void;
}

/** What a step needs besides one key: a day, a visit, a reason. Nothing typed is lost when the answer is no. */
export function StepDialog({ rows, today, overtaken, before, onSubmit, onClose, ...props }: StepDialogProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const sayable = [...new Set(rows.flatMap((row) => row.sayable))];
  const first = rows[0]!;
  const [milestone, setMilestone] = useState<Milestone | ''>(
    props.milestone ?? before.milestone ?? first.next ?? sayable[0] ?? '',
  );
  const [day, setDay] = useState(before.day ?? today);
  const [visit, setVisit] = useState<VisitDraft>({
    visitOn: before.visitOn ?? first.visitOn ?? '',
    technicianId: before.technicianId ?? first.technicianId,
    slot: before.slot ?? first.slot,
  });
  const [pass, setPass] = useState(NO_PASS);
  const isVisit = milestone === 'SETUP_SCHEDULED';
  const name = text.forRows(rows.length, first.name);

  if (milestone === '') {
    return (
      <Dialog title={name} onClose={onClose}>
        <p className="mb-4">{text.nothingToSay}</p>
        <Button onPress={onClose}>{text.close}</Button>
      </Dialog>
    );
  }
  const submit = () =>
    onSubmit({
      milestone,
      ...(props.milestone ? {} : { day }),
      ...(isVisit ? visit : {}),
      ...(pass.reason !== '' && isSaid(pass) ? { pass: { reason: pass.reason, note: pass.note } } : {}),
    });
  return (
    <Dialog title={`${isVisit ? text.visitTitle : text.stepTitle}：${name}`} onClose={onClose}>
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {!props.milestone && (
          <div className="grid gap-3 sm:grid-cols-2">
            <label className="block">
              <span className={LABEL}>{text.milestone}</span>
              <select
                className={`${FIELD} w-full`}
                value={milestone}
                onChange={({ target }) => setMilestone(target.value as Milestone)}
              >
                {sayable.map((each) => (
                  <option key={each} value={each}>
                    {word.measure[each]}
                  </option>
                ))}
              </select>
            </label>
            <label className="block">
              <span className={LABEL}>{text.day}</span>
              <input
                type="date"
                required
                max={today}
                className={`${FIELD} w-full`}
                value={day}
                onChange={({ target }) => setDay(target.value)}
              />
            </label>
          </div>
        )}
        {isVisit && <VisitFields draft={visit} onChange={setVisit} today={today} />}
        {overtaken > 0 && <PassFields draft={pass} onChange={setPass} why={text.passWhy(overtaken)} />}
        <div className="flex flex-wrap gap-3">
          <Button look="primary" type="submit">
            {text.ok}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
