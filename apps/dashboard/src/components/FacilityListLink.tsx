import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOfFilter, type ListFilter } from '../pages/facilities/filter-address.js';
import { useShell } from '../shell/shell-context.js';
import { useAddress } from '../view/use-address.js';
import type { Patch } from '../view/use-view.js';

/**
 * The address of the list behind a number, at the same point of view (or another: `patch` { asOf, known }).
 * Undefined for the public: lists need sign-in, and a link that only leads to a refusal is none.
 */
export function useFacilityListAddress(): (filter: ListFilter, patch?: Patch) => string | undefined {
  const address = useAddress();
  const { signedIn } = useShell();
  return (filter, patch) =>
    signedIn
      ? address('/facilities', { ...Object.fromEntries(addressOfFilter(filter)), ...patch })
      : undefined;
}

interface FacilityListLinkProps {
  filter: ListFilter;
  patch?: Patch;
  children: ReactNode;
}

/** Drill-down: for the signed-in a link whose list has as many rows as the number says, else the plain number. */
export function FacilityListLink({ filter, patch, children }: FacilityListLinkProps) {
  const to = useFacilityListAddress()(filter, patch);
  if (!to) return <>{children}</>;
  return (
    <Link to={to} className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3">
      {children}
    </Link>
  );
}
