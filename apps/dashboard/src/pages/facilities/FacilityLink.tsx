import { Link } from 'react-router';
import { useAddress } from '../../view/use-address.js';

/** To the facility's page at the same point of view. */
export function FacilityLink({ code, name }: { code: string; name: string }) {
  const address = useAddress();
  return (
    <Link
      to={address(`/facilities/${code}`)}
      className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3"
    >
      {name}
    </Link>
  );
}
