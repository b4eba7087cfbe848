import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../components/index.js';
import {
  AmendNoteDocument,
  WriteNoteDocument,
  type NoteFieldsFragment,
} from '../../generated/pages/graphql.js';
import { formatDay, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { newRequestKey } from '../enquiries/request-key.js';
import { japanDayOf } from '../facility/log-timeline.js';
import { NoteForm } from './NoteForm.js';
import type { StuckRow } from './stuck-row.js';
import { texts } from './stuck.texts.js';

interface NotesDialogProps {
  row: StuckRow;
  onClose: () => void;
  onChanged: () => void;
}

/** The ministry's notes about one facility. */
export function NotesDialog({ row, onClose, onChanged }: NotesDialogProps) {
  const text = useTexts(texts);
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [editing, setEditing] = useState<NoteFieldsFragment | null>(null);
  const [write] = useMutation(WriteNoteDocument);
  const [amend] = useMutation(AmendNoteDocument);

  /** Resolves to what went wrong; null: it is written. */
  const save = async (typed: string): Promise<string | null> => {
    const input = { facilityCode: row.code, text: typed, requestKey };
    const result = (await write({ variables: { input } }).catch(() => null))?.data?.writeNote;
    if (!result) return text.unreachable;
    if (result.__typename !== 'FollowUpNoteWritten') return result.message;
    setRequestKey(newRequestKey());
    onChanged();
    return null;
  };
  const change = async (typed: string): Promise<string | null> => {
    const input = { id: String(editing!.id), expectedVersion: editing!.version, text: typed };
    const result = (await amend({ variables: { input } }).catch(() => null))?.data?.amendNote;
    if (!result) return text.unreachable;
    onChanged();
    if (result.__typename !== 'FollowUpNoteWritten') {
      // what stands there now has been looked at below; saving again writes over it knowingly
      const current = row.notes.find(({ id }) => id === editing!.id);
      if (current && current.version !== editing!.version) setEditing(current);
      return result.message;
    }
    setEditing(null);
    return null;
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-30 flex items-start justify-center overflow-y-auto bg-black/40 p-4"
    >
      <Modal className="mt-8 w-full max-w-[40rem] rounded-12 bg-white p-6">
        <Dialog aria-label={text.notesOf(row.name)} className="space-y-4 outline-none">
          <h2 className="text-std-20B-150">{text.notesOf(row.name)}</h2>
          <NoteForm label={text.newNote} submit={text.writeNote} onSave={save} />
          <ul className="divide-y divide-solid-gray-300" data-testid="notes">
            {row.notes.map((note) => (
              <li key={note.id} className="py-3">
                {editing?.id === note.id && (
                  <NoteForm
                    label={text.editNote}
                    submit={text.saveNote}
                    initial={editing.text}
                    onSave={change}
                  />
                )}
                <Note note={note} onEdit={() => setEditing(note)} />
              </li>
            ))}
          </ul>
          <Button onPress={onClose}>{text.close}</Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Note({ note, onEdit }: { note: NoteFieldsFragment; onEdit: () => void }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const when = (instant: string) => `${formatDay(japanDayOf(instant), lang)} ${formatTime(instant)}`;
  return (
    <>
      <p className="text-dns-16N-130 whitespace-pre-wrap">{note.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-dns-14N-130 text-solid-gray-700">
        {note.by} {when(note.writtenAt)}
        {note.changedAt && `（${text.changed} ${when(note.changedAt)}）`}
        <Button size="small" onPress={onEdit}>
          {text.editNote}
        </Button>
      </p>
    </>
  );
}
