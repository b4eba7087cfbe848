import { scopeOf, type Viewer } from '#access';

/** Whether a facility with that vendor lies in the viewer's scope. */
export function isInScope(viewer: Viewer, facilityId: number, vendorId: number | null): boolean {
  const scope = scopeOf(viewer);
  switch (scope.kind) {
    case 'ALL':
      return true;
    case 'VENDOR':
      return vendorId === scope.vendorId;
    case 'FACILITIES':
      return scope.facilityIds.includes(facilityId);
    case 'NOTHING':
      return false;
  }
}
