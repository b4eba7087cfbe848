import type { SentencePartFieldsFragment } from '../../generated/pages/graphql.js';
import type { ListFilter } from '../facilities/filter-address.js';

type Filter = Partial<NonNullable<SentencePartFieldsFragment['filter']>>;

/** The API's filter as the list's: what is null there is absent here. */
export function listFilterOf(filter: Filter): ListFilter {
  const { types, prefectures, has, lacks, vendors, blockers, gained, lost } = filter;
  return {
    ...(types && { types }),
    ...(prefectures && { prefectures }),
    ...(has && { has }),
    ...(lacks && { lacks }),
    ...(vendors && { vendors }),
    ...(blockers && { blockers }),
    ...(gained && { gained }),
    ...(lost && { lost }),
  };
}
