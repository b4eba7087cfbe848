import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { patched, useView } from '../../view/use-view.js';

interface SelectLinkProps {
  code: string;
  className?: string;
  label?: string;
  /** Left out of the tab order where another link of the row does the same. */
  silent?: boolean;
  children?: ReactNode;
}

/** Opens the prefecture's detail on this page: an address of its own, so it can be shared and gone back from. */
export function SelectLink({ code, className, label, silent, children }: SelectLinkProps) {
  const { params } = useView();
  return (
    <Link
      to={{ search: patched(params, { pref: code }).toString() }}
      preventScrollReset
      className={className}
      data-prefecture={silent ? undefined : code}
      {...(silent ? { 'aria-hidden': true, tabIndex: -1 } : { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}
