import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, NativeSelect } from '../../components/index.js';
import { AssignFollowUpDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { StuckRow } from './stuck-row.js';
import { texts } from './stuck.texts.js';

interface AssignBarProps {
  rows: readonly StuckRow[];
  people: readonly { id: number; name: string }[];
  onDone: () => void;
}

/** Several rows to one person; those somebody else gave away meanwhile are named and left. */
export function AssignBar({ rows, people, onDone }: AssignBarProps) {
  const text = useTexts(texts);
  const [person, setPerson] = useState('');
  const [message, setMessage] = useState<string[]>([]);
  const [mutate, { loading }] = useMutation(AssignFollowUpDocument);

  const assign = async (): Promise<void> => {
    setMessage([]);
    const input = {
      rows: rows.map(({ code, assignment }) => ({
        facilityCode: code,
        expectedVersion: assignment?.version ?? 0,
      })),
      assigneeId: person === 'none' ? null : Number(person),
    };
    const answer = await mutate({ variables: { input } }).catch(() => null);
    const result = answer?.data?.assignFollowUp;
    if (!result) return setMessage([text.unreachable]);
    if (result.__typename !== 'FollowUpAssigned') return setMessage([result.message]);
    const { facilities, stale } = result;
    const lines = facilities.length > 0 ? [text.assignedMessage(facilities.length)] : [];
    const names = stale.map(
      ({ name, assignment }) => `${name}（${assignment?.assignee?.name ?? text.nobody}）`,
    );
    setMessage(names.length > 0 ? [...lines, text.stale(names.join('、'))] : lines);
    onDone();
  };
  return (
    <div className="print-none flex flex-wrap items-end gap-x-4 gap-y-2 rounded-8 bg-solid-gray-50 p-3">
      <NativeSelect
        label={text.assignTo}
        value={person}
        onChange={setPerson}
        options={[
          ['', ''],
          ...people.map(({ id, name }) => [String(id), name] as const),
          ['none', text.takeOff],
        ]}
      />
      <Button
        look="primary"
        isDisabled={rows.length === 0 || person === ''}
        isPending={loading}
        onPress={() => void assign()}
      >
        {text.assign(rows.length)}
      </Button>
      <div role="status" data-testid="assigned" className="text-dns-16N-130">
        {message.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
