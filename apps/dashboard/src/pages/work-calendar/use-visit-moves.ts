import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  PassForwardDocument,
  RecordWorkDocument,
  SetClosedWeekdaysDocument,
  TakeBackWorkDocument,
  WorkCalendarDocument,
  type PassInput,
  type VisitSlot,
} from '../../generated/pages/graphql.js';
import { formatShortDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './calendar.texts.js';

/** A facility that has a visit or waits for one. */
export interface Visited {
  code: string;
  version: number;
  name: string;
  municipality: string;
  prefecture: { code: string; name: string; romaji: string };
  visitOn: string | null;
  slot: VisitSlot | null;
  technicianId: number | null;
  technicianName: string | null;
  closedWeekdays: number[];
}

export interface VisitPlace {
  visitOn: string;
  technicianId: number | null;
  slot: VisitSlot | null;
}

/** What stands in the form that asks for more. */
export interface Asked {
  facility: Visited;
  place: VisitPlace;
  /** How many would be passed over. */
  overtaken: number;
}

/** Placing and moving visits: the log takes the day, the vendor's own books who goes. */
export function useVisitMoves() {
  const text = useTexts(texts);
  const { lang } = useView();
  const again = { refetchQueries: [WorkCalendarDocument], awaitRefetchQueries: true };
  const [record, { loading }] = useMutation(RecordWorkDocument, again);
  const [back] = useMutation(TakeBackWorkDocument, again);
  const [withdraw] = useMutation(PassForwardDocument);
  const [weekdays] = useMutation(SetClosedWeekdaysDocument, again);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [last, setLast] = useState<{ facilityCode: string; events: string[]; passes: boolean } | null>(null);

  const move = async (facility: Visited, place: VisitPlace, pass: PassInput | null = null) => {
    if (loading) return;
    setProblem('');
    const row = {
      facilityCode: facility.code,
      expectedVersion: facility.version,
      milestone: 'SETUP_SCHEDULED' as const,
      ...place,
    };
    const answer = await record({ variables: { input: { rows: [row], pass } } }).catch(() => null);
    const said = answer?.data?.said;
    const result = said?.__typename === 'WorkRecorded' ? said.results[0] : undefined;
    if (result?.code === 'PASS_REASON_NEEDED') {
      setAsked({ facility, place, overtaken: result.overtaken ?? 0 });
    } else if (!result?.recorded) {
      setProblem(`${facility.name}：${result?.message ?? text.failed}`);
    } else {
      setAsked(null);
      setLast(
        result.events.length > 0
          ? { facilityCode: facility.code, events: result.events, passes: pass !== null }
          : null,
      );
      setMessage(text.moved(facility.name, formatShortDay(place.visitOn, lang)));
    }
  };

  const undo = async () => {
    if (!last) return;
    setLast(null);
    const { facilityCode, events, passes } = last;
    if (passes) await withdraw({ variables: { input: { facilityCode, pass: null } } }).catch(() => null);
    const answer = await back({ variables: { input: { rows: [{ facilityCode, events }] } } }).catch(
      () => null,
    );
    const said = answer?.data?.said;
    const result = said?.__typename === 'WorkRecorded' ? said.results[0] : undefined;
    if (result?.recorded) setMessage(text.undone);
    else setProblem(result?.message ?? text.failed);
  };

  const setClosedWeekdays = async (facility: Visited, days: number[]) => {
    await weekdays({ variables: { input: { facilityCode: facility.code, weekdays: days } } }).catch(() =>
      setProblem(text.failed),
    );
  };

  return { move, undo, setClosedWeekdays, message, problem, asked, setAsked, canUndo: last !== null };
}

export type VisitMoves = ReturnType<typeof useVisitMoves>;
