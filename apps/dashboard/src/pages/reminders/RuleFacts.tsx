import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RuleFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { REACHED } from './message-address.js';
import { MessagesLink } from './MessagesLink.js';
import { reminderTexts } from './reminder.texts.js';
import { rulesTexts } from './rules.texts.js';
import { listFilterOf } from './segment-filter.js';
import { SegmentWords } from './SegmentField.js';

/** What a rule says. */
export function RuleFacts({ rule }: { rule: RuleFieldsFragment }) {
  const text = useTexts(rulesTexts);
  const common = useTexts(reminderTexts);
  const { today } = useShell();
  const address = useAddress();
  const { escalateTo, escalateAfter } = rule;
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Fact name={text.state}>{rule.active ? common.on : common.off}</Fact>
      <Fact name={text.condition}>{common.condition[rule.condition]}</Fact>
      <Fact name={text.segment}>
        <SegmentWords filter={listFilterOf(rule.segment)} />
      </Fact>
      <Fact name={text.waiting}>{common.days(rule.waitingDays)}</Fact>
      <Fact name={text.channel}>
        {common.channel[rule.channel]}
        {escalateTo && escalateAfter !== null && (
          <span className="block">{text.escalation(common.channel[escalateTo], escalateAfter)}</span>
        )}
      </Fact>
      <Fact name={text.template}>
        <Link
          to={address(`/reminders/templates/${rule.templateId}`)}
          className="text-blue-900 underline underline-offset-4"
        >
          {rule.templateName}
        </Link>
      </Fact>
      <Fact name={text.repeat}>{text.repeatShort(rule.repeatDays, rule.maximum)}</Fact>
      <Fact name={text.priority}>{rule.priority}</Fact>
      <Fact name={text.owner}>{rule.owner?.name ?? text.nobody}</Fact>
      <Fact name={text.heldOut}>{percentOf(rule.heldOutShare)}%</Fact>
      <Fact name={common.status.DUE}>
        <MessagesLink filter={{ ruleId: rule.id, statuses: ['DUE', 'QUEUED', 'SENDING'] }}>
          {common.messages(formatCount(rule.due))}
        </MessagesLink>
      </Fact>
      <Fact name={text.reached7}>
        <MessagesLink
          filter={{ ruleId: rule.id, statuses: [...REACHED], finishedFrom: shiftDay(today.today, -6) }}
        >
          {common.messages(formatCount(rule.reached7))}
        </MessagesLink>
      </Fact>
    </dl>
  );
}

/** 0.125 → 12.5, without the noise of binary fractions. */
export function percentOf(share: number): number {
  return Math.round(share * 1_000) / 10;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="text-dns-16N-130">{children}</dd>
    </div>
  );
}
