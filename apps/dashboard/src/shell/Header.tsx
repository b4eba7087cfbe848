import { Link } from 'react-router';
import { useTexts } from '../i18n/use-texts.js';
import { useAddress } from '../view/use-address.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Navigation } from './Navigation.js';
import type { ShellFacts } from './shell-context.js';
import { SignInOut } from './SignInOut.js';
import { shellTexts } from './texts.js';

/** Who, where and how to get elsewhere. `facts` are null until the shell's question is answered. */
export function Header({ facts }: { facts: ShellFacts | null }) {
  const text = useTexts(shellTexts);
  const address = useAddress();
  return (
    <header className="print-none border-b border-solid-gray-300 bg-white">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-3 sm:px-6 lg:px-8">
        <Link to={address('/')} className="flex items-center gap-2 text-solid-gray-900 no-underline">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span>
            <span className="text-std-20B-150">{text.product}</span>
            <span className="ml-3 text-dns-14N-130 text-solid-gray-700 max-sm:ml-0 max-sm:block">
              {text.productLong}
            </span>
          </span>
        </Link>
        <div className="ml-auto flex min-h-9 flex-wrap items-center justify-end gap-x-4 gap-y-1 text-dns-14N-130">
          {facts && <SignInOut facts={facts} />}
          <LanguageSwitch />
        </div>
      </div>
      <Navigation role={facts?.me?.role} />
    </header>
  );
}
