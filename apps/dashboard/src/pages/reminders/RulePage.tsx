import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Button, ErrorState, Notice, Skeleton, usePageQuery } from '../../components/index.js';
import { ReminderRulesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { DryRunSection } from './DryRunSection.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { RuleFacts } from './RuleFacts.js';
import { RuleForm } from './RuleForm.js';
import { rulesTexts } from './rules.texts.js';

/** One rule: what it says, its form, and whom it is about now. `/reminders/rules/new` is a new one. */
export function RulePage() {
  return (
    <ForMinistry>
      <OneRule />
    </ForMinistry>
  );
}

function OneRule() {
  const text = useTexts(rulesTexts);
  const common = useTexts(reminderTexts);
  const { me } = useShell();
  const { id = '' } = useParams();
  const address = useAddress();
  const navigate = useNavigate();
  const [isEdited, setEdited] = useState(false);
  const [message, setMessage] = useState('');
  const { data, error, retry } = usePageQuery(ReminderRulesDocument, {});
  const mayEdit = me?.role === 'ADMINISTRATOR';
  if (id === 'new') {
    return (
      <ReminderPage page="rules" title={text.newTitle}>
        {mayEdit ? (
          <RuleForm
            rule={null}
            onSaved={(saved) => void navigate(address(`/reminders/rules/${saved}`))}
            onClose={() => void navigate(address('/reminders'))}
          />
        ) : (
          <Notice title={common.onlyAdministrator} />
        )}
      </ReminderPage>
    );
  }
  const rule = data?.reminderRules?.find((each) => String(each.id) === id);
  if (!rule) {
    return (
      <ReminderPage page="rules" title={data ? text.notFound : undefined}>
        {error ? <ErrorState error={error} retry={retry} /> : !data && <Skeleton lines={12} />}
        {data && <Link to={address('/reminders')}>{text.back}</Link>}
      </ReminderPage>
    );
  }
  return (
    <ReminderPage page="rules" title={rule.name}>
      <section className="space-y-4">
        <p role="status" className="font-bold" data-testid="saved">
          {message}
        </p>
        {isEdited ? (
          <RuleForm
            key={rule.version}
            rule={rule}
            onSaved={() => {
              setEdited(false);
              setMessage(common.saved);
              retry();
            }}
            onClose={() => setEdited(false)}
          />
        ) : (
          <>
            <RuleFacts rule={rule} />
            {mayEdit && (
              <Button
                look="primary"
                onPress={() => {
                  setMessage('');
                  setEdited(true);
                }}
              >
                {text.edit}
              </Button>
            )}
          </>
        )}
      </section>
      <DryRunSection key={rule.version} kind="RULE" id={rule.id} title={text.concernedTitle} />
    </ReminderPage>
  );
}
