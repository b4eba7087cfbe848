import { useState } from 'react';
import { ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import { ReminderSettingsDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { settingsTexts } from './settings.texts.js';
import { SettingsForm } from './SettingsForm.js';

/** お知らせ：設定 — hours, budget, rate, approval. */
export function SettingsPage() {
  return (
    <ForMinistry>
      <Settings />
    </ForMinistry>
  );
}

function Settings() {
  const text = useTexts(settingsTexts);
  const common = useTexts(reminderTexts);
  const [message, setMessage] = useState('');
  const { data, error, retry } = usePageQuery(ReminderSettingsDocument, {});
  const settings = data?.reminderSettings;
  return (
    <ReminderPage
      page="settings"
      title={
        settings
          ? text.title(settings.hourFrom, settings.hourUntil, settings.contacts, settings.contactDays)
          : undefined
      }
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !settings ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <p role="status" className="font-bold" data-testid="saved">
            {message}
          </p>
          <SettingsForm
            key={settings.version}
            settings={settings}
            onSaved={() => {
              setMessage(common.saved);
              retry();
            }}
          />
        </>
      )}
    </ReminderPage>
  );
}
