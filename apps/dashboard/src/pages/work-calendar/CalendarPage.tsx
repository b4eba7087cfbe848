import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { Button, ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { FacilityListChoicesDocument, WorkCalendarDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { texts as workTexts } from '../work/work.texts.js';
import { workViewOf } from '../work/work-address.js';
import { calendarViewOf } from './calendar-address.js';
import { texts } from './calendar.texts.js';
import { CalendarControls } from './CalendarControls.js';
import { DayList } from './DayList.js';
import { MonthGrid } from './MonthGrid.js';
import { Technicians } from './Technicians.js';
import { Unplaced } from './Unplaced.js';
import { useVisitMoves, type Visited, type VisitPlace } from './use-visit-moves.js';
import { VisitDialog } from './VisitDialog.js';
import { WeekTable, type Lane } from './WeekTable.js';

/** 訪問の予定: who goes where, on which day. */
export function CalendarPage() {
  const text = useTexts(texts);
  const work = useTexts(workTexts);
  const { me, today } = useShell();
  const { params } = useView();
  const address = useAddress();
  const { vendorId } = workViewOf(params);
  const view = calendarViewOf(params, today.today);
  const canWrite = me?.role === 'VENDOR';
  const { data, error, retry, isStale } = usePageQuery(WorkCalendarDocument, {
    vendorId,
    from: view.from,
    to: view.to,
    prefecture: view.prefecture || null,
  });
  const { data: choices } = useQuery(FacilityListChoicesDocument);
  const moves = useVisitMoves();
  const calendar = data?.workCalendar;
  const waiting = data?.workQueue;
  if (!calendar || !waiting) {
    return (
      <Page name={text.name} title={data ? work.notYours : text.loading}>
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : data ? (
          <Notice title={work.notYoursWhy} />
        ) : (
          <Skeleton lines={12} />
        )}
      </Page>
    );
  }
  const prefectures = choices?.prefectures ?? [];
  const fits = (facility: Visited) =>
    (view.prefecture === '' || facility.prefecture.code === view.prefecture) &&
    (view.technician === '' || String(facility.technicianId ?? 'none') === view.technician);
  const visits = calendar.visits.filter(({ facility }) => fits(facility));
  const lanes: Lane[] = [
    ...calendar.technicians
      .filter(({ id, active }) => active || visits.some(({ facility }) => facility.technicianId === id))
      .map(({ id, name }) => ({ id, name })),
    { id: null, name: text.nobody },
  ].filter(({ id }) => view.technician === '' || String(id ?? 'none') === view.technician);
  const known = new Map<string, Visited>(
    [...waiting.rows, ...calendar.visits.map(({ facility }) => facility)].map((each) => [each.code, each]),
  );
  const drop = (code: string, place: Partial<VisitPlace> & { visitOn: string }) => {
    const facility = known.get(code);
    if (!facility) return;
    const { technicianId, slot } = facility;
    void moves.move(facility, { technicianId, slot, ...place });
  };
  const open = (facility: Visited) => {
    const { visitOn, technicianId, slot } = facility;
    moves.setAsked({ facility, place: { visitOn: visitOn ?? '', technicianId, slot }, overtaken: 0 });
  };
  const shared = { days: calendar.days, visits, today: calendar.today, canWrite, onOpen: open };
  const of = { of: params.get('of') };
  return (
    <Page
      name={text.name}
      title={text.title(visits.length, waiting.matching)}
      controls={
        <nav aria-label={text.name} className="flex flex-wrap gap-x-6 gap-y-2 pt-4">
          <Link to={address('/work', of)}>{text.toWork}</Link>
          <Link to={address('/work/capacity', of)}>{text.toCapacity}</Link>
        </nav>
      }
      meta={{ asOf: calendar.today }}
    >
      <div className="space-y-4">
        <CalendarControls view={view} technicians={calendar.technicians} prefectures={prefectures} />
        <div className="print-none flex flex-wrap items-center gap-3">
          <p role="status" data-testid="said">
            {moves.message}
          </p>
          {moves.canUndo && (
            <Button size="small" onPress={() => void moves.undo()}>
              {text.undo}
            </Button>
          )}
          {moves.problem && !moves.asked && (
            <p role="alert" className="text-error-2">
              {moves.problem}
            </p>
          )}
        </div>
        <p className="print-none text-dns-14N-130 text-solid-gray-700">
          {canWrite && text.howTo} {text.tagWhy}
        </p>
        <div aria-busy={isStale} className={isStale ? 'opacity-60' : ''}>
          {view.view === 'week' ? (
            <>
              <WeekTable {...shared} lanes={lanes} onDrop={drop} />
              <DayList {...shared} />
            </>
          ) : (
            <MonthGrid
              {...shared}
              month={view.day.slice(0, 7)}
              onDrop={(code, day) => drop(code, { visitOn: day })}
            />
          )}
        </div>
      </div>
      <Unplaced rows={waiting.rows} matching={waiting.matching} canWrite={canWrite} onOpen={open} />
      <Technicians technicians={calendar.technicians} prefectures={prefectures} canWrite={canWrite} />
      {moves.asked && (
        <VisitDialog
          key={`${moves.asked.facility.code} ${moves.asked.overtaken}`}
          asked={moves.asked}
          moves={moves}
          today={calendar.today}
        />
      )}
    </Page>
  );
}
