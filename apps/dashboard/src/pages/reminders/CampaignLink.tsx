import { Link } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { addressOfFilter, type ListFilter } from '../facilities/filter-address.js';
import { segmentTexts } from './segment.texts.js';

/**
 * From a list to a campaign to it, for who makes campaigns. Only where the list is that of today: a campaign goes to who
 * fits now, not to who did on another day.
 */
export function CampaignLink({ filter }: { filter: ListFilter }) {
  const text = useTexts(segmentTexts);
  const { me } = useShell();
  const { asOf, known } = useView();
  const address = useAddress();
  if (me?.role !== 'ADMINISTRATOR' || asOf !== null || known !== null) return null;
  return (
    <Link
      to={address('/reminders/campaigns/new', Object.fromEntries(addressOfFilter(filter)))}
      className="print-none self-center text-dns-14N-130 text-blue-900 underline underline-offset-4"
    >
      {text.campaign}
    </Link>
  );
}
