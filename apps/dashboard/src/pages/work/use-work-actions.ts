import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import {
  PassForwardDocument,
  RecordWorkDocument,
  ReportWorkBlockersDocument,
  TakeBackWorkDocument,
  type Blocker,
  type Milestone,
  type PassInput,
  type RecordWorkMutation,
  type VisitSlot,
  type WorkRowFieldsFragment,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { ACTOR_OF_STAGE } from '../../view/actor-of-stage.js';
import { texts } from './work.texts.js';

export type Row = WorkRowFieldsFragment;

/** What is shown over a row while its step is on its way, or since it was refused. */
export interface RowMark {
  /** What is being recorded; shown at once, taken away if it fails. */
  pending?: string;
  problem?: string;
  warnings?: readonly string[];
}

/** What a form about rows adds to the step itself. */
export interface StepForm {
  milestone?: Milestone;
  day?: string;
  visitOn?: string;
  technicianId?: number | null;
  slot?: VisitSlot | null;
  pass?: PassInput;
}

/** Rows whose visit passes over others: the form asks why. */
export interface PassNeeded {
  codes: string[];
  form: StepForm;
  overtaken: number;
}

/** A key pressed twice by a nervous finger is meant once. */
const DOUBLE_PRESS_MS = 700;

type Said = RecordWorkMutation;

interface LastStep {
  rows: { facilityCode: string; events: string[] }[];
  /** It passed somebody forward: taking it back puts them back too. */
  passes: boolean;
}

/** Steps, blockers and taking back: shown at once, rolled back where refused, each refusal at its row. */
export function useWorkActions(onPassNeeded: (needed: PassNeeded) => void) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const client = useApolloClient();
  const [marks, setMarks] = useState<ReadonlyMap<string, RowMark>>(new Map());
  const [message, setMessage] = useState('');
  const [changes, setChanges] = useState(0);
  const inFlight = useRef(new Set<string>());
  const pressedAt = useRef(new Map<string, number>());
  const last = useRef<LastStep | null>(null);

  const mark = useCallback(
    (codes: readonly string[], made: (code: string) => RowMark | null) =>
      setMarks((before) => {
        const next = new Map(before);
        for (const code of codes) {
          const row = made(code);
          if (row) next.set(code, row);
          else next.delete(code);
        }
        return next;
      }),
    [],
  );

  const send = useCallback(
    async (
      document: TypedDocumentNode<Said, never>,
      input: object,
      codes: readonly string[],
      pending: (code: string) => string,
    ) => {
      for (const code of codes) inFlight.current.add(code);
      mark(codes, (code) => ({ pending: pending(code) }));
      const answer = await client
        .mutate<Said, OperationVariables>({
          mutation: document as unknown as TypedDocumentNode<Said, OperationVariables>,
          variables: { input },
        })
        .catch(() => null);
      for (const code of codes) inFlight.current.delete(code);
      const said = answer?.data?.said;
      if (said?.__typename !== 'WorkRecorded') {
        const problem = said?.message ?? text.unreachable;
        mark(codes, () => ({ problem }));
        setMessage(problem);
        return null;
      }
      const results = new Map(said.results.map((result) => [result.facilityCode, result]));
      mark(codes, (code) => {
        const result = results.get(code);
        if (!result) return null;
        if (!result.recorded) return { problem: result.message ?? text.unreachable };
        return result.warnings.length > 0 ? { warnings: result.warnings } : null;
      });
      return said.results;
    },
    [client, mark, text],
  );

  const finish = useCallback(
    (
      results: NonNullable<Awaited<ReturnType<typeof send>>>,
      done: (count: number) => string,
      passes = false,
      keep = true,
    ) => {
      const recorded = results.filter((result) => result.recorded);
      const written = recorded.filter(({ events }) => events.length > 0);
      if (keep && written.length > 0)
        last.current = {
          rows: written.map(({ facilityCode, events }) => ({ facilityCode, events })),
          passes,
        };
      if (recorded.length > 0) setChanges((count) => count + 1);
      const failed = results.length - recorded.length;
      setMessage(
        [recorded.length > 0 ? done(recorded.length) : '', failed > 0 ? text.failed(failed) : '']
          .filter(Boolean)
          .join(' '),
      );
    },
    [text],
  );

  const isFree = useCallback((row: Row) => !inFlight.current.has(row.code), []);
  /** Not the second press of one finger, which would go on to the step after. */
  const isMeant = useCallback(
    (row: Row) => Date.now() - (pressedAt.current.get(row.code) ?? -Infinity) > DOUBLE_PRESS_MS,
    [],
  );

  const step = useCallback(
    async (rows: readonly Row[], form: StepForm = {}) => {
      const byKey = form.milestone === undefined;
      const ready = rows.filter((row) => isFree(row) && (!byKey || isMeant(row)));
      const moving = ready.filter((row) => form.milestone ?? row.next);
      const waiting = ready.filter((row) => !moving.includes(row));
      mark(
        waiting.map(({ code }) => code),
        (code) => {
          const { stage } = waiting.find((row) => row.code === code)!;
          return { problem: text.waitingFor(word.actor[ACTOR_OF_STAGE[stage]]) };
        },
      );
      if (waiting.length > 0) setMessage(text.failed(waiting.length));
      if (moving.length === 0) return;
      const { pass, ...fields } = form;
      const steps = moving.map((row) => {
        const milestone = (form.milestone ?? row.next)!;
        const { day, visitOn, technicianId, slot } = fields;
        const visit = milestone === 'SETUP_SCHEDULED' ? { visitOn, technicianId, slot } : {};
        return { facilityCode: row.code, expectedVersion: row.version, milestone, day, ...visit };
      });
      const named = new Map(
        steps.map(({ facilityCode, milestone }) => [facilityCode, word.measure[milestone]]),
      );
      const results = await send(
        RecordWorkDocument as unknown as TypedDocumentNode<Said, never>,
        { rows: steps, pass },
        moving.map(({ code }) => code),
        (code) => text.recording(named.get(code)!),
      );
      if (byKey) for (const { code } of moving) pressedAt.current.set(code, Date.now());
      if (!results) return;
      const what = [...new Set(named.values())].join('・');
      finish(results, (count) => text.recorded(count, what), pass !== undefined);
      const needed = results.filter(({ code }) => code === 'PASS_REASON_NEEDED');
      if (needed.length > 0) {
        onPassNeeded({
          codes: needed.map(({ facilityCode }) => facilityCode),
          form,
          overtaken: Math.max(...needed.map(({ overtaken }) => overtaken ?? 0)),
        });
      }
    },
    [finish, isFree, isMeant, mark, onPassNeeded, send, text, word],
  );

  const setBlocker = useCallback(
    async (rows: readonly Row[], blocker: Blocker | null) => {
      const ready = rows.filter(isFree);
      if (ready.length === 0) return;
      const named = blocker ? word.blocker[blocker] : text.noBlocker;
      const results = await send(
        ReportWorkBlockersDocument as unknown as TypedDocumentNode<Said, never>,
        {
          rows: ready.map(({ code, version }) => ({ facilityCode: code, expectedVersion: version })),
          blocker,
        },
        ready.map(({ code }) => code),
        () => text.recording(named),
      );
      if (results)
        finish(results, (count) => (blocker ? text.blockerSet(count, named) : text.blockerCleared(count)));
    },
    [finish, isFree, send, text, word],
  );

  const undo = useCallback(async () => {
    const before = last.current;
    if (!before) return setMessage(text.nothingToUndo);
    const { rows, passes } = before;
    last.current = null;
    const results = await send(
      TakeBackWorkDocument as unknown as TypedDocumentNode<Said, never>,
      { rows },
      rows.map(({ facilityCode }) => facilityCode),
      () => text.undo,
    );
    if (!results) {
      last.current = before;
      return;
    }
    for (const { facilityCode } of passes ? rows : []) {
      const variables = { input: { facilityCode, pass: null } };
      await client.mutate({ mutation: PassForwardDocument, variables }).catch(() => null);
    }
    finish(results, () => text.undone, false, false);
  }, [client, finish, send, text]);

  return { marks, message, setMessage, changes, setChanges, step, setBlocker, undo };
}

export type WorkActions = ReturnType<typeof useWorkActions>;
