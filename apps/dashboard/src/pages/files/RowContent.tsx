import type { UploadedRowsQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './files.texts.js';

type Row = NonNullable<UploadedRowsQuery['uploadRows']>['nodes'][number];

/** What a row would change, cell by cell, or why it cannot be recorded and what to write instead. */
export function RowContent({ row }: { row: Row }) {
  const text = useTexts(texts);
  const { problems, changes, warnings, fixed, outcome } = row;
  return (
    <ul className="space-y-1">
      {problems.map(({ column, value, message, offer }) => (
        <li key={`${column} ${message}`}>
          <span className="font-bold text-error-2">{text.outcome[outcome]}</span>{' '}
          {column && (
            <>
              {column}
              {value !== null && <q className="mx-1 break-all">{value}</q>}:{' '}
            </>
          )}
          {message}
          {offer !== null && <span className="ml-2 font-bold text-blue-900">{text.offer(offer)}</span>}
        </li>
      ))}
      {changes.map(({ column, from, to }) => (
        <li key={column}>
          {column}: <del className="text-solid-gray-700 no-underline">{from ?? text.empty}</del>
          <span aria-hidden> → </span>
          <ins className="font-bold no-underline">{to ?? text.empty}</ins>
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning} className="text-solid-gray-800">
          <span aria-hidden>⚠ </span>
          {warning}
        </li>
      ))}
      {fixed.length > 0 && (
        <li className="text-dns-14N-130 text-solid-gray-700">
          {text.readAs}: {fixed.join('、')}
        </li>
      )}
      {problems.length + changes.length === 0 && <li>{text.outcome[outcome]}</li>}
    </ul>
  );
}
