import { Link } from 'react-router';
import { FacilityListLink } from '../../components/index.js';
import type { SentencePartFieldsFragment } from '../../generated/pages/graphql.js';
import { useAddress } from '../../view/use-address.js';
import { listFilterOf } from './list-filter-of.js';

interface SentenceProps {
  parts: readonly SentencePartFieldsFragment[];
  /** The numbers are counted in the reader's own scope. */
  scoped?: boolean;
}

/** A sentence whose numbers lead to as many rows. */
export function Sentence({ parts, scoped }: SentenceProps) {
  const address = useAddress();
  return (
    <>
      {parts.map(({ text, filter, asOf, facilityCode }, index) =>
        filter ? (
          <FacilityListLink key={index} filter={listFilterOf(filter)} patch={{ asOf }} scoped={scoped}>
            {text}
          </FacilityListLink>
        ) : facilityCode ? (
          <Link
            key={index}
            to={address(`/facilities/${facilityCode}`)}
            className="text-blue-900 underline underline-offset-4"
          >
            {text}
          </Link>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
