import type { ReactNode } from 'react';
import { useView } from '../view/use-view.js';
import { Notice } from './Notice.js';

/** No rows for this question: says so, and (children) what to change. */
export function EmptyState({ title, children }: { title?: string; children?: ReactNode }) {
  const { lang } = useView();
  return (
    <Notice
      title={title ?? (lang === 'ja' ? '該当する施設はありません' : 'No facility matches')}
      role="status"
    >
      {children}
    </Notice>
  );
}
