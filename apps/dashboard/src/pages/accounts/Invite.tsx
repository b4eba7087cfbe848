import { useState } from 'react';
import { Button, Notice, SectionHead } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './accounts.texts.js';
import { InviteForm } from './InviteForm.js';

/** A button until somebody wants to invite. */
export function Invite({ onInvited }: { onInvited: () => void }) {
  const text = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  return (
    <section className="print-none">
      {isOpen ? (
        <div className="space-y-4 rounded-12 border border-solid-gray-300 p-4 sm:p-6">
          <SectionHead title={text.inviteTitle}>
            <p className="mt-1 text-solid-gray-700">{text.inviteLead}</p>
          </SectionHead>
          <InviteForm
            key={invited}
            onInvited={(email) => {
              setInvited(email);
              onInvited();
            }}
          />
          <Button size="small" onPress={() => setOpen(false)}>
            {text.close}
          </Button>
        </div>
      ) : (
        <Button look="primary" onPress={() => setOpen(true)}>
          {text.invite}
        </Button>
      )}
      <div aria-live="polite">{invited !== null && <Notice title={text.invited(invited)} />}</div>
    </section>
  );
}
