import { useRef } from 'react';
import { Page, usePageQuery, ViewControls } from '../../components/index.js';
import { FacilitiesDocument, FacilityListChoicesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangesNotice } from '../../live/ChangesNotice.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { Chips } from './Chips.js';
import { texts } from './facilities.texts.js';
import { filterOfAddress, type ListFilter } from './filter-address.js';
import { FilterBar } from './FilterBar.js';
import { orderOfAddress } from './list-order.js';
import { afterOfAddress, PAGE_SIZE } from './paging.js';
import { Results } from './Results.js';
import { SearchBox } from './SearchBox.js';
import { useChips } from './use-chips.js';
import { useFirstPageOnNewView } from './use-first-page.js';
import { useListAddress } from './use-list-address.js';

/** The list: search, conditions, rows. Only the rows change while one types; the box stays where it is. */
export function FacilityList() {
  const text = useTexts(texts);
  const { params, viewPoint } = useView();
  const { me } = useShell();
  const filter = filterOfAddress(params);
  const order = orderOfAddress(params);
  const { setFilter } = useListAddress();
  useFirstPageOnNewView();
  const { data: choices } = usePageQuery(FacilityListChoicesDocument, {});
  const chips = useChips(filter, choices);
  const results = useRef<HTMLDivElement>(null);
  const question = { filter, ...viewPoint, order };
  const answer = usePageQuery(FacilitiesDocument, {
    ...question,
    first: PAGE_SIZE,
    after: afterOfAddress(params),
  });
  const page = answer.data?.facilities;
  const isScoped = me?.role === 'VENDOR' || me?.role === 'FACILITY';
  const title = isScoped ? text.titleScoped : text.title;
  const change = (next: ListFilter): void => setFilter(next);

  return (
    <Page
      name={text.name}
      title={
        page && page.record === 'RECORDED' ? title(page.totalCount, chips.length > 0) : text.loadingTitle
      }
      meta={page ? { asOf: page.asOf, asKnownOn: page.asKnownOn } : undefined}
      controls={<ViewControls denominator={false} />}
    >
      <div className="space-y-4">
        <div className="print-none space-y-4">
          <SearchBox
            value={filter.search ?? ''}
            onSearch={(search) => setFilter({ ...filter, search }, { replace: true })}
          />
          <FilterBar filter={filter} choices={choices} onChange={change} />
        </div>
        <Chips chips={chips} onChange={change} />
        {/* kept at a height, so that a shorter answer does not pull the page from under the reader */}
        <div ref={results} className="min-h-[60vh] scroll-mt-4 print:min-h-0">
          <Results
            answer={answer}
            page={page}
            order={order}
            question={question}
            isFiltered={chips.length > 0}
            onPage={() => results.current?.scrollIntoView({ block: 'start' })}
          />
        </div>
      </div>
      <ChangesNotice
        seen={page?.seen}
        filter={filter}
        asOf={viewPoint.asOf}
        shown={page?.nodes.map(({ id }) => id) ?? []}
        onRefresh={answer.retry}
      />
    </Page>
  );
}
