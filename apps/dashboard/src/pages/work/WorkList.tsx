import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { useWorkActions, type PassNeeded, type Row } from './use-work-actions.js';
import { columnsOf, WorkRowItem } from './WorkRowItem.js';
import type { OpenForm, RowAction } from './work-form.js';
import { WorkForms } from './WorkForms.js';
import { texts } from './work.texts.js';

interface WorkListProps {
  rows: readonly Row[];
  today: string;
  canWrite: boolean;
  onRefresh: () => void;
}

/** The queue as a grid that is worked through with the keyboard, by mouse or by touch. */
export function WorkList({ rows, today, canWrite, onRefresh }: WorkListProps) {
  const text = useTexts(texts);
  const navigate = useNavigate();
  const address = useAddress();
  const [active, setActive] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<OpenForm | null>(null);
  const onPassNeeded = useCallback(
    ({ codes, form: before, overtaken }: PassNeeded) =>
      setForm({ kind: 'step', codes, milestone: 'SETUP_SCHEDULED', overtaken, before }),
    [],
  );
  const actions = useWorkActions(onPassNeeded);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const rowsOf = (codes: readonly string[]) => codes.flatMap((code) => byCode.get(code) ?? []);
  const current = (active !== null && byCode.get(active)) || rows[0];
  const latest = useRef({ rows, byCode, selected, actions });
  useEffect(() => {
    latest.current = { rows, byCode, selected, actions };
  });

  const close = () => {
    setForm(null);
    requestAnimationFrame(() => document.getElementById(`row-${current?.code}`)?.focus());
  };
  const toggle = useCallback(
    (code: string) =>
      setSelected((before) => {
        const next = new Set(before);
        if (!next.delete(code)) next.add(code);
        return next;
      }),
    [],
  );
  /** The selected rows, or the one that is meant. */
  const targets = useCallback((row: Row): Row[] => {
    const { selected: chosen, byCode: known } = latest.current;
    return chosen.size > 0 ? [...chosen].flatMap((code) => known.get(code) ?? []) : [row];
  }, []);

  const next = useCallback((target: readonly Row[]) => {
    const visits = target.filter((row) => row.next === 'SETUP_SCHEDULED');
    const others = target.filter((row) => row.next !== 'SETUP_SCHEDULED');
    if (others.length > 0) void latest.current.actions.step(others);
    if (visits.length > 0) {
      const codes = visits.map(({ code }) => code);
      setForm({ kind: 'step', codes, milestone: 'SETUP_SCHEDULED', overtaken: 0, before: {} });
    }
  }, []);

  const act = useCallback(
    (row: Row, action: RowAction) => {
      setActive(row.code);
      if (action === 'select') toggle(row.code);
      else if (action === 'next') next([row]);
      else setForm({ kind: action, codes: [row.code] });
    },
    [next, toggle],
  );

  const moveTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setActive(row.code);
    document.getElementById(`row-${row.code}`)?.focus();
  };

  const writes: Record<string, (row: Row) => void> = {
    n: (row) => next(targets(row)),
    d: (row) =>
      setForm({ kind: 'step', codes: codesOf(targets(row)), milestone: null, overtaken: 0, before: {} }),
    v: (row) =>
      setForm({
        kind: 'step',
        codes: codesOf(targets(row)),
        milestone: 'SETUP_SCHEDULED',
        overtaken: 0,
        before: {},
      }),
    b: (row) => setForm({ kind: 'blocker', codes: codesOf(targets(row)) }),
    f: (row) => setForm({ kind: 'pass', codes: [row.code] }),
    ' ': (row) => toggle(row.code),
    a: () => setSelected(new Set(codesOf(rows))),
    u: () => void actions.undo(),
  };
  const reads: Record<string, (row: Row, index: number) => void> = {
    ArrowDown: (_, index) => moveTo(index + 1),
    ArrowUp: (_, index) => moveTo(index - 1),
    Home: () => moveTo(0),
    End: () => moveTo(rows.length - 1),
    Enter: (row) => void navigate(address(`/facilities/${row.code}`)),
    Escape: () => setSelected(new Set()),
    r: onRefresh,
    '?': () => setForm({ kind: 'keys' }),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    // buttons and boxes of a row have keys of their own
    const own = event.target instanceof HTMLElement && event.target.closest('button, input, a');
    if (own && (event.key === 'Enter' || event.key === ' ')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const write = canWrite ? writes[key] : undefined;
    const read = reads[key];
    if (!write && !read) return;
    event.preventDefault();
    // a key that is held down moves, but records nothing twice
    if (event.repeat && write) return;
    if (write) write(current);
    else read!(current, rows.indexOf(current));
  };

  const heads = ['position', 'facility', 'stage', 'waiting', 'visit', 'expected', 'blocker'] as const;
  return (
    <div>
      {canWrite && (
        <div className="print-none sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 bg-white py-2">
          <p role="status" aria-live="polite" className="min-w-0 grow text-dns-16N-130" data-testid="said">
            {actions.message}
          </p>
          {selected.size > 0 && (
            <>
              <span className="number text-dns-16B-130">{text.selected(selected.size)}</span>
              <Button size="small" look="primary" onPress={() => current && next(targets(current))}>
                {text.act.next}
              </Button>
              <Button
                size="small"
                onPress={() => current && setForm({ kind: 'blocker', codes: codesOf(targets(current)) })}
              >
                {text.act.blocker}
              </Button>
              <Button size="small" onPress={() => setSelected(new Set())}>
                {text.clear}
              </Button>
            </>
          )}
          {actions.changes > 0 && (
            <Button size="small" onPress={onRefresh}>
              {text.refresh}
            </Button>
          )}
          <Button size="small" onPress={() => void actions.undo()}>
            {text.undo}
          </Button>
          <span className="hidden lg:inline">
            <Button size="small" onPress={() => setForm({ kind: 'keys' })}>
              {text.keys}（?）
            </Button>
          </span>
        </div>
      )}
      <div
        role="grid"
        tabIndex={-1}
        aria-label={text.queue}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={canWrite}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const code = event.target.closest('[data-code]')?.getAttribute('data-code');
          if (code) setActive(code);
        }}
      >
        <div
          role="row"
          aria-rowindex={1}
          className={`hidden gap-x-3 border-b-2 border-solid-gray-600 px-1 py-2 text-dns-14B-130 lg:grid print:grid ${columnsOf(canWrite)}`}
        >
          {canWrite && (
            <span role="columnheader" className="print-none">
              <span className="sr-only">{text.act.select}</span>
            </span>
          )}
          {heads.map((head) => (
            <span key={head} role="columnheader">
              {text.columns[head]}
            </span>
          ))}
          {canWrite && (
            <span role="columnheader" className="print-none">
              {text.columns.actions}
            </span>
          )}
        </div>
        {rows.map((row, index) => (
          <WorkRowItem
            key={row.code}
            row={row}
            index={index}
            mark={actions.marks.get(row.code)}
            isActive={row === current}
            isSelected={selected.has(row.code)}
            canWrite={canWrite}
            onAct={act}
          />
        ))}
      </div>
      <WorkForms
        form={form}
        rowsOf={rowsOf}
        today={today}
        actions={actions}
        onOpen={setForm}
        onClose={close}
      />
    </div>
  );
}

function codesOf(rows: readonly Row[]): string[] {
  return rows.map(({ code }) => code);
}
