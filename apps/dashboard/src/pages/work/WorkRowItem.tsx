import { memo } from 'react';
import { TypeMark } from '../../components/index.js';
import { formatShortDay, formatWeekday } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { expectedWords } from './expected-words.js';
import type { Row, RowMark } from './use-work-actions.js';
import { RowButtons } from './RowButtons.js';
import type { RowAction } from './work-form.js';
import { texts } from './work.texts.js';

const PAPER = 'print:grid-cols-[3rem_2fr_1.2fr_4rem_6rem_6rem_1fr]';
/** The last column has a width of its own: each row is a grid by itself, and would take another one. */
const COLUMNS_TO_WRITE = `lg:grid-cols-[2.5rem_3.5rem_minmax(11rem,1.6fr)_minmax(8rem,1fr)_4.5rem_9rem_9rem_minmax(6rem,0.8fr)_12rem] ${PAPER}`;
const COLUMNS_TO_READ = `lg:grid-cols-[3.5rem_minmax(11rem,1.6fr)_minmax(8rem,1fr)_4.5rem_9rem_9rem_minmax(6rem,0.8fr)] ${PAPER}`;

export function columnsOf(canWrite: boolean): string {
  return canWrite ? COLUMNS_TO_WRITE : COLUMNS_TO_READ;
}

interface WorkRowItemProps {
  row: Row;
  index: number;
  mark: RowMark | undefined;
  isActive: boolean;
  isSelected: boolean;
  canWrite: boolean;
  onAct: (row: Row, action: RowAction) => void;
}

/** A row of the queue; a card below 1024 px. Off screen it costs no layout: the browser skips it (content-visibility). */
export const WorkRowItem = memo(function WorkRowItem(props: WorkRowItemProps) {
  const { row, index, mark, isActive, isSelected, canWrite, onAct } = props;
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const tone = row.position === null ? 'bg-solid-gray-50' : isSelected ? 'bg-blue-50' : 'bg-white';
  return (
    <div
      role="row"
      id={`row-${row.code}`}
      data-code={row.code}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={mark?.pending !== undefined}
      tabIndex={isActive ? 0 : -1}
      className={`relative grid scroll-mt-32 grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1 border-b border-solid-gray-300 px-1 py-2 text-dns-16N-130 [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] focus-visible:z-10 focus-visible:-outline-offset-4 lg:scroll-mt-20 lg:items-center print:break-inside-avoid print:text-[10px] print:[content-visibility:visible] ${columnsOf(canWrite)} ${tone}`}
    >
      {canWrite && (
        <span role="gridcell" className="print-none">
          <label className="flex min-h-11 min-w-11 cursor-pointer items-center lg:min-h-8 lg:min-w-8">
            <input
              type="checkbox"
              tabIndex={-1}
              checked={isSelected}
              onChange={() => onAct(row, 'select')}
              aria-label={`${text.act.select}：${row.name}`}
              className="size-5"
            />
          </label>
        </span>
      )}
      <span role="gridcell" className="number order-first font-bold lg:order-none" data-cell="position">
        {row.position === null ? text.left : text.place(row.position)}
      </span>
      <span role="gridcell" className="col-span-2 min-w-0 lg:col-span-1 print:col-span-1">
        <span className="font-bold">{row.name}</span>
        <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700 print:text-[9px]">
          <TypeMark type={row.type} short />
          <span>
            {lang === 'ja' ? row.prefecture.name : `${row.prefecture.romaji} `}
            {row.municipality}
          </span>
          <span className="number">{row.code}</span>
        </span>
        {row.passed && (
          <span className="mt-1 block text-dns-14N-130 text-blue-1000">
            {text.passed}：{text.passReason[row.passed.reason]}
            {row.passed.note && `「${row.passed.note}」`}（{row.passed.by}・
            {formatShortDay(row.passed.on, lang)}
            {row.contactPosition !== null && `・${text.passedFrom(row.contactPosition)}`}）
          </span>
        )}
      </span>
      <span role="gridcell" className="col-span-2 lg:col-span-1 print:col-span-1" data-cell="stage">
        {mark?.pending ?? word.stage[row.stage]}
      </span>
      <span
        role="gridcell"
        className="number col-span-2 whitespace-nowrap lg:col-span-1 print:col-span-1"
        data-cell="waiting"
      >
        <span className="text-dns-14N-130 text-solid-gray-700 lg:hidden print:hidden">
          {text.columns.waiting}{' '}
        </span>
        {row.waitingDays === null ? '—' : text.waiting(row.waitingDays)}
      </span>
      <span role="gridcell" className="col-span-2 lg:col-span-1 print:col-span-1" data-cell="visit">
        <span className="text-dns-14N-130 text-solid-gray-700 lg:hidden print:hidden">
          {text.columns.visit}{' '}
        </span>
        {row.visitOn ? (
          <>
            <b>
              {formatShortDay(row.visitOn, lang)}（{formatWeekday(row.visitOn, lang)}）
              {row.slot && text.slot[row.slot]}
            </b>
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {row.technicianName ?? text.noTechnician}
            </span>
          </>
        ) : (
          <span className="text-solid-gray-700">{text.noVisit}</span>
        )}
      </span>
      <span role="gridcell" className="col-span-2 lg:col-span-1 print:col-span-1" data-cell="expected">
        <span className="text-dns-14N-130 text-solid-gray-700 lg:hidden print:hidden">
          {text.columns.expected}{' '}
        </span>
        <i className="not-italic text-solid-gray-700">
          {row.position === null ? '—' : expectedWords(row.expected, text, lang)}
        </i>
        {row.late && (
          <span className="block text-dns-14B-130 text-error-2 print:text-[9px]">▲ {text.late}</span>
        )}
      </span>
      <span role="gridcell" className="col-span-2 lg:col-span-1 print:col-span-1" data-cell="blocker">
        {row.blocker ? (
          <>
            <span className="text-dns-14N-130 text-solid-gray-700 lg:hidden print:hidden">
              {text.columns.blocker}{' '}
            </span>
            {word.blocker[row.blocker]}
            <span className="text-dns-14N-130 text-solid-gray-700">
              （{row.blockedBy && text.party[row.blockedBy]}）
            </span>
          </>
        ) : (
          <span className="hidden text-solid-gray-700 lg:inline">—</span>
        )}
      </span>
      {canWrite && <RowButtons row={row} isActive={isActive} onAct={onAct} />}
      {mark?.problem && (
        <span role="gridcell" className="col-span-full text-error-2" data-cell="problem">
          {mark.problem}
        </span>
      )}
      {mark?.warnings && (
        <span role="gridcell" className="col-span-full text-dns-14N-130 text-warning-yellow-2">
          {mark.warnings.join(' ')}
        </span>
      )}
    </div>
  );
});
