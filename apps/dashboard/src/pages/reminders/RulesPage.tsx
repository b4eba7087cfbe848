import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { EmptyState, ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import { ReminderRulesDocument, ReminderRuleSizesDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { rulesTexts } from './rules.texts.js';
import { RuleTable } from './RuleTable.js';

/** お知らせ：ルール — whom each rule is about, and what it did. */
export function RulesPage() {
  return (
    <ForMinistry>
      <Rules />
    </ForMinistry>
  );
}

function Rules() {
  const text = useTexts(rulesTexts);
  const { me } = useShell();
  const address = useAddress();
  const { data, error, retry } = usePageQuery(ReminderRulesDocument, {});
  // as long as a sweep: the table does not wait for it
  const { data: sizes } = useQuery(ReminderRuleSizesDocument, { fetchPolicy: 'cache-and-network' });
  const rules = data?.reminderRules;
  const reached = rules?.reduce((sum, { reached7 }) => sum + reached7, 0) ?? 0;
  return (
    <ReminderPage
      page="rules"
      title={
        rules
          ? text.title(rules.filter(({ active }) => active).length, rules.length, formatCount(reached))
          : undefined
      }
    >
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !rules ? (
        <Skeleton lines={12} />
      ) : (
        <section className="space-y-4">
          <p className="max-w-[60rem] text-dns-16N-130">{text.note}</p>
          {rules.length === 0 ? (
            <EmptyState title={text.none} />
          ) : (
            <RuleTable rules={rules} sizes={sizes?.reminderRuleSizes ?? undefined} />
          )}
          {me?.role === 'ADMINISTRATOR' && (
            <p className="print-none">
              <Link
                to={address('/reminders/rules/new')}
                className="text-blue-900 underline underline-offset-4"
              >
                {text.add}
              </Link>
            </p>
          )}
        </section>
      )}
    </ReminderPage>
  );
}
