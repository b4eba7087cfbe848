import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/index.js';
import { FIELD, LABEL } from '../../components/control-style.js';
import { SaveTechnicianDocument, WorkCalendarDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts as workTexts } from '../work/work.texts.js';
import { texts } from './calendar.texts.js';
import type { PrefectureName, Technician } from './technician.js';

interface TechnicianFormProps {
  /** null: a new one. */
  technician: Technician | null;
  prefectures: readonly PrefectureName[];
  onDone: () => void;
}

export function TechnicianForm({ technician, prefectures, onDone }: TechnicianFormProps) {
  const text = useTexts(texts);
  const work = useTexts(workTexts);
  const [name, setName] = useState(technician?.name ?? '');
  const [area, setArea] = useState<readonly string[]>(technician?.prefectures ?? []);
  const [places, setPlaces] = useState(technician?.municipalities.join('、') ?? '');
  const [problem, setProblem] = useState('');
  const [save, { loading }] = useMutation(SaveTechnicianDocument, {
    refetchQueries: [WorkCalendarDocument],
    awaitRefetchQueries: true,
  });
  const submit = async () => {
    if (loading) return;
    const municipalities = places
      .split(/[、,，]/)
      .map((place) => place.trim())
      .filter(Boolean);
    const input = { id: technician?.id, name, prefectures: [...area], municipalities };
    const answer = await save({ variables: { input } }).catch(() => null);
    const said = answer?.data?.said;
    if (said?.__typename === 'WorkSettingSaved') onDone();
    else setProblem(said?.message ?? work.unreachable);
  };
  return (
    <form
      className="w-full space-y-3 rounded-8 border border-solid-gray-300 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label className="block">
        <span className={LABEL}>{text.technicianName}</span>
        <input
          required
          maxLength={50}
          className={FIELD}
          value={name}
          aria-invalid={problem !== ''}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <details>
        <summary className="cursor-pointer text-dns-16N-130">
          {text.prefectures}：{area.length === 0 ? text.everywhere : area.length}
        </summary>
        <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
          {prefectures.map((prefecture) => (
            <label key={prefecture.code} className="flex min-h-9 items-center gap-1.5">
              <input
                type="checkbox"
                className="size-5"
                checked={area.includes(prefecture.code)}
                onChange={() =>
                  setArea((before) =>
                    before.includes(prefecture.code)
                      ? before.filter((code) => code !== prefecture.code)
                      : [...before, prefecture.code],
                  )
                }
              />
              {prefecture.name}
            </label>
          ))}
        </div>
      </details>
      <label className="block">
        <span className={LABEL}>{text.municipalities}</span>
        <input
          className={`${FIELD} w-full`}
          value={places}
          onChange={({ target }) => setPlaces(target.value)}
        />
      </label>
      {problem && (
        <p role="alert" className="text-error-2">
          {problem}
        </p>
      )}
      <div className="flex gap-3">
        <Button look="primary" type="submit">
          {text.save}
        </Button>
        <Button onPress={onDone}>{work.cancel}</Button>
      </div>
    </form>
  );
}
