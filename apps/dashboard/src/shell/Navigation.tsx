import { NavLink } from 'react-router';
import { useTexts } from '../i18n/use-texts.js';
import { useAddress } from '../view/use-address.js';
import { shellTexts } from './texts.js';

/** Only what is built, and only what the reader may open. */
export function Navigation({ signedIn }: { signedIn: boolean }) {
  const text = useTexts(shellTexts);
  const address = useAddress();
  const entries = [
    { path: '/', name: text.overview },
    { path: '/prefectures', name: text.prefectures },
    ...(signedIn ? [{ path: '/facilities', name: text.facilities }] : []),
    { path: '/declaration', name: text.declaration },
  ];
  return (
    <nav aria-label={text.navigation} className="mx-auto max-w-[90rem] px-2 sm:px-4 lg:px-6">
      <ul className="flex flex-wrap">
        {entries.map(({ path, name }) => (
          <li key={path}>
            <NavLink
              to={address(path)}
              end={path === '/'}
              className={({ isActive }) =>
                `block border-b-4 px-2 pb-1.5 pt-2 text-oln-16N-100 leading-normal no-underline sm:px-3 ${
                  isActive
                    ? 'border-blue-900 font-bold text-blue-900'
                    : 'border-transparent text-solid-gray-800 hover:border-solid-gray-300 hover:underline'
                }`
              }
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
