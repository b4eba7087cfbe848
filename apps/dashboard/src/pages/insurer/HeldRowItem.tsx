import { useState } from 'react';
import { Button, Notice } from '../../components/index.js';
import type { HeldRowFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CorrectionForm } from './CorrectionForm.js';
import { CorrectionReview } from './CorrectionReview.js';
import { texts } from './insurer.texts.js';
import { useRowStep } from './use-row-step.js';

interface HeldRowItemProps {
  row: HeldRowFieldsFragment;
  onDone: (message: string) => void;
}

/** One held row: who, why, and what a hand can do now. */
export function HeldRowItem({ row, onDone }: HeldRowItemProps) {
  const text = useTexts(texts);
  const [open, setOpen] = useState(false);
  const step = useRowStep(onDone);
  const said = (field: string) => row.texts.find((each) => each.field === field)?.text;
  const input = { id: row.id, version: row.version };
  const toCorrect = row.state === 'QUARANTINED';
  const drop = () => {
    if (window.confirm(text.reallyDrop)) step.drop(input);
  };
  return (
    <li className="keep-together rounded-8 border border-solid-gray-420 p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="text-std-18B-160">{said('name') ?? text.empty}</h3>
          <p className="number text-dns-14N-130 text-solid-gray-700">
            {[said('symbol'), said('number'), said('branch')].filter(Boolean).join('・') || text.empty}
            <span className="ml-3">{text.row(row.registration, formatCount(row.number))}</span>
          </p>
        </div>
        <div className="print-none flex flex-wrap gap-2">
          {toCorrect ? (
            <Button look={open ? undefined : 'primary'} onPress={() => setOpen(!open)}>
              {open ? text.close : text.correct}
            </Button>
          ) : row.ownHand ? (
            <p className="text-dns-16N-130">{text.ownHand}</p>
          ) : (
            <Button look="primary" isPending={step.isBusy} onPress={() => step.confirm(input)}>
              {text.confirm}
            </Button>
          )}
          {!toCorrect && (
            <Button isPending={step.isBusy} onPress={() => step.giveBack(input)}>
              {text.giveBack}
            </Button>
          )}
          <Button isPending={step.isBusy} onPress={drop}>
            {text.drop}
          </Button>
        </div>
      </div>
      {row.causes.length > 0 && (
        <dl className="mt-3">
          <dt className="text-dns-14N-130 text-solid-gray-700">{toCorrect ? text.causes : text.asserted}</dt>
          {row.causes.map(({ cause, name, step: advice }) => (
            <dd key={cause}>
              <strong className={toCorrect ? 'text-error-2' : undefined}>{name}</strong>
              {toCorrect && <span className="ml-2">{advice}</span>}
            </dd>
          ))}
        </dl>
      )}
      {!toCorrect && <CorrectionReview row={row} />}
      {(step.failed || (step.problem && !open)) && (
        <Notice tone="error" role="alert" title={step.problem?.message ?? text.failed} />
      )}
      {open && <CorrectionForm row={row} problem={step.problem} isBusy={step.isBusy} onSave={step.correct} />}
    </li>
  );
}
