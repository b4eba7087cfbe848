import { NavLink } from 'react-router';
import { useAddress } from '../view/use-address.js';

export interface SubPage {
  readonly path: string;
  readonly name: string;
}

/** The pages that share one entry of the menu, which has no room for all of them. */
export function SubNav({ label, pages }: { label: string; pages: readonly SubPage[] }) {
  const address = useAddress();
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-6 gap-y-2 pt-4 print:hidden">
      {pages.map(({ path, name }) => (
        <NavLink
          key={path}
          to={address(path)}
          end={pages.some((other) => other.path.startsWith(`${path}/`))}
          className={({ isActive }) =>
            isActive ? 'font-bold text-solid-gray-900' : 'text-blue-900 underline underline-offset-4'
          }
        >
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
