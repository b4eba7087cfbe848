import { NavLink, useLocation } from 'react-router';
import type { Role } from '../generated/graphql.js';
import { useTexts } from '../i18n/use-texts.js';
import { useAddress } from '../view/use-address.js';
import { entriesFor } from './navigation-entries.js';
import { shellTexts } from './texts.js';

export function Navigation({ role }: { role: Role | undefined }) {
  const text = useTexts(shellTexts);
  const address = useAddress();
  const { pathname } = useLocation();
  return (
    <nav aria-label={text.navigation} className="mx-auto max-w-[90rem] px-2 sm:px-4 lg:px-6">
      <ul className="flex flex-wrap">
        {entriesFor(role).map(({ path, text: name, covers }) => (
          <li key={path}>
            <NavLink
              to={address(path)}
              end={path === '/' || path === '/work'}
              className={({ isActive }) =>
                `block border-b-4 px-2 pb-1.5 pt-2 text-oln-16N-100 leading-normal no-underline sm:px-3 ${
                  isActive || pathname === covers
                    ? 'border-blue-900 font-bold text-blue-900'
                    : 'border-transparent text-solid-gray-800 hover:border-solid-gray-300 hover:underline'
                }`
              }
            >
              {text[name]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
