import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOfFilter, type ListFilter } from '../pages/facilities/filter-address.js';
import { useShell } from '../shell/shell-context.js';
import { useAddress } from '../view/use-address.js';
import type { Patch } from '../view/use-view.js';

/**
 * The address of the list behind a number, at the same point of view (or another: `patch` { asOf, known }).
 * Undefined where there is no list of as many rows: for the public, and for a vendor or facility where the number
 * is the nation's (the list shows only their own) unless it is counted in their scope too (`scoped`).
 */
export function useFacilityListAddress(
  scoped = false,
): (filter: ListFilter, patch?: Patch) => string | undefined {
  const address = useAddress();
  const { signedIn, seesAll } = useShell();
  const hasList = scoped ? signedIn : seesAll;
  return (filter, patch) =>
    hasList
      ? address('/facilities', { ...Object.fromEntries(addressOfFilter(filter)), ...patch })
      : undefined;
}

interface FacilityListLinkProps {
  filter: ListFilter;
  patch?: Patch;
  /** The number is counted in the reader's scope (not the nation's). */
  scoped?: boolean;
  children: ReactNode;
}

/** Drill-down: a link whose list has as many rows as the number says, else the plain number. */
export function FacilityListLink({ filter, patch, scoped, children }: FacilityListLinkProps) {
  const to = useFacilityListAddress(scoped)(filter, patch);
  if (!to) return <>{children}</>;
  return (
    <Link to={to} className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3">
      {children}
    </Link>
  );
}
