import { DataTable, type Column } from '../../components/index.js';
import type { DryRunFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FacilityLink } from '../facilities/FacilityLink.js';
import { dryRunTexts } from './dry-run.texts.js';
import { JapanTime } from './JapanTime.js';
import { reminderTexts } from './reminder.texts.js';

type Row = DryRunFieldsFragment['rows'][number];

/** Who would get it when, or why not. */
export function DryRunRows({ rows }: { rows: readonly Row[] }) {
  const text = useTexts(dryRunTexts);
  const common = useTexts(reminderTexts);
  const columns: Column<Row>[] = [
    {
      id: 'facility',
      header: text.facility,
      rowHeader: true,
      cell: ({ code, name }) => (
        <span className="block min-w-40">
          <FacilityLink code={code} name={name} />
          <span className="number block text-solid-gray-700">{code}</span>
        </span>
      ),
    },
    { id: 'channel', header: text.channel, wideOnly: true, cell: ({ channel }) => common.channel[channel] },
    { id: 'dueAt', header: text.dueAt, cell: ({ dueAt }) => <JapanTime at={dueAt} /> },
    {
      id: 'why',
      header: text.why,
      cell: ({ movedReason, excludedReason }) =>
        excludedReason
          ? `${text.excluded}：${common.reason[excludedReason]}`
          : movedReason
            ? common.moved[movedReason]
            : text.atOnce,
    },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130">
      <DataTable
        caption={text.rows}
        captionHidden
        rows={rows}
        rowKey={({ facilityId }) => String(facilityId)}
        columns={columns}
      />
    </div>
  );
}
