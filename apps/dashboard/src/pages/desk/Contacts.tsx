import { useState } from 'react';
import { Button } from '../../components/index.js';
import type { EnquiryChoicesQuery, EnquiryFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EnquiryEditor } from '../enquiries/EnquiryEditor.js';
import { EnquiryHistory } from '../enquiries/EnquiryHistory.js';
import { EnquiryItem } from '../enquiries/EnquiryItem.js';
import { enquiryTexts } from '../enquiries/enquiry.texts.js';
import { deskTexts } from './desk.texts.js';

interface ContactsProps {
  enquiries: readonly EnquiryFieldsFragment[];
  totalCount: number;
  choices: EnquiryChoicesQuery | undefined;
  onSaved: () => void;
}

/** The last contacts, open ones to be answered in their place. */
export function Contacts({ enquiries, totalCount, choices, onSaved }: ContactsProps) {
  const text = useTexts(deskTexts);
  const { edit, saved } = useTexts(enquiryTexts);
  const [editing, setEditing] = useState<EnquiryFieldsFragment | null>(null);
  const [message, setMessage] = useState('');
  const nameOf = (topic: string) =>
    choices?.enquiryTopics.find((each) => each.topic === topic)?.name ?? topic;
  return (
    <section>
      <h3 className="text-std-18B-160">{text.contacts(totalCount)}</h3>
      <p role="status" className="text-dns-14N-130 text-blue-900">
        {message}
      </p>
      {enquiries.length === 0 && <p className="text-dns-16N-130">{text.noContacts}</p>}
      <ul
        className="mt-2 divide-y divide-solid-gray-300 border-y border-solid-gray-300"
        data-testid="contacts"
      >
        {enquiries.map((enquiry) => (
          <li key={enquiry.id} className="py-3">
            {editing?.id === enquiry.id ? (
              <EnquiryEditor
                // what one began with: a newer version must come as a conflict, not under one's fingers
                enquiry={editing}
                choices={choices}
                onClose={() => setEditing(null)}
                onSaved={() => {
                  setEditing(null);
                  setMessage(saved);
                  onSaved();
                }}
              />
            ) : (
              <EnquiryItem enquiry={enquiry} topic={nameOf(enquiry.topic)}>
                <Button
                  size="small"
                  onPress={() => {
                    setMessage('');
                    setEditing(enquiry);
                  }}
                >
                  {edit}
                </Button>
                <EnquiryHistory enquiry={enquiry} nameOf={nameOf} />
              </EnquiryItem>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
