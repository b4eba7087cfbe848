import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/index.js';
import { RetireTechnicianDocument, WorkCalendarDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './calendar.texts.js';
import type { PrefectureName, Technician } from './technician.js';
import { TechnicianForm } from './TechnicianForm.js';

interface TechniciansProps {
  technicians: readonly Technician[];
  prefectures: readonly PrefectureName[];
  canWrite: boolean;
}

/** Who goes out, and where. */
export function Technicians({ technicians, prefectures, canWrite }: TechniciansProps) {
  const text = useTexts(texts);
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const [retire] = useMutation(RetireTechnicianDocument, {
    refetchQueries: [WorkCalendarDocument],
  });
  const active = technicians.filter((technician) => technician.active);
  const nameOf = (code: string) => prefectures.find((each) => each.code === code)?.name ?? code;
  return (
    <section className="print-none space-y-3">
      <h2 className="text-std-20B-150">{text.technicians}</h2>
      {active.length === 0 && <p className="text-dns-16N-130">{text.noTechnicians}</p>}
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {active.map((technician) => (
          <li key={technician.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
            <b>{technician.name}</b>
            <span className="grow text-dns-14N-130 text-solid-gray-700">
              {[...technician.prefectures.map(nameOf), ...technician.municipalities].join('、') ||
                text.everywhere}
            </span>
            {canWrite && (
              <>
                <Button size="small" onPress={() => setEdited(technician.id)}>
                  {text.edit}
                  <span className="sr-only">：{technician.name}</span>
                </Button>
                <Button
                  size="small"

                  onPress={() => void retire({ variables: { input: { id: technician.id } } })}
                >
                  {text.retire}
                  <span className="sr-only">：{technician.name}</span>
                </Button>
              </>
            )}
            {edited === technician.id && (
              <TechnicianForm
                technician={technician}
                prefectures={prefectures}
                onDone={() => setEdited(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {canWrite &&
        (edited === 'new' ? (
          <TechnicianForm technician={null} prefectures={prefectures} onDone={() => setEdited(null)} />
        ) : (
          <Button onPress={() => setEdited('new')}>{text.add}</Button>
        ))}
    </section>
  );
}
