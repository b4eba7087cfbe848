import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import { ReminderTemplatesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { TemplateEditor } from './TemplateEditor.js';
import { templatesTexts } from './templates.texts.js';

/** One template beside what a facility would get. `/reminders/templates/new` is a new one. */
export function TemplatePage() {
  return (
    <ForMinistry>
      <OneTemplate />
    </ForMinistry>
  );
}

function OneTemplate() {
  const text = useTexts(templatesTexts);
  const common = useTexts(reminderTexts);
  const { lang } = useView();
  const { id = '' } = useParams();
  const address = useAddress();
  const navigate = useNavigate();
  const [message, setMessage] = useState('');
  const { data, error, retry } = usePageQuery(ReminderTemplatesDocument, {});
  const template = data?.reminderTemplates?.find((each) => String(each.id) === id) ?? null;
  if (!data || (!template && id !== 'new')) {
    return (
      <ReminderPage page="templates" title={data ? text.notFound : undefined}>
        {error ? <ErrorState error={error} retry={retry} /> : !data && <Skeleton lines={12} />}
        {data && <Link to={address('/reminders/templates')}>{text.back}</Link>}
      </ReminderPage>
    );
  }
  return (
    <ReminderPage
      page="templates"
      title={(lang === 'ja' ? template?.subjectJa : template?.subjectEn) ?? text.newTitle}
    >
      <TemplateEditor
        key={template ? `${template.id}-${template.version}` : 'new'}
        template={template}
        variables={data.reminderVariables}
        message={message}
        onSaved={(saved) => {
          setMessage(common.saved);
          if (template) retry();
          else void navigate(address(`/reminders/templates/${saved}`));
        }}
      />
    </ReminderPage>
  );
}
