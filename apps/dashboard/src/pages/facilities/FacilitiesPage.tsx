import { useShell } from '../../shell/shell-context.js';
import { FacilityList } from './FacilityList.js';
import { SignInNeeded } from './SignInNeeded.js';

/** 施設: the rows behind every number; for those who are signed in. */
export function FacilitiesPage() {
  return useShell().signedIn ? <FacilityList /> : <SignInNeeded />;
}
