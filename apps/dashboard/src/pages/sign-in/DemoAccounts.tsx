import { Button } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './texts.js';

/** The same that `npm start` prints; they exist in a demo only. */
const DEMO_PASSWORD = 'shikaku-demo';
const DEMO_ACCOUNTS = [
  'ministry',
  'analyst',
  'vendor',
  'callcentre',
  'facility',
  'insurer',
  'insurer2',
] as const;

interface DemoAccountsProps {
  onChoose: (email: string, password: string) => void;
  isPending: boolean;
}

export function DemoAccounts({ onChoose, isPending }: DemoAccountsProps) {
  const text = useTexts(texts);
  return (
    <section className="rounded-12 border border-solid-gray-300 p-6">
      <h2 className="text-std-20B-150">{text.demoTitle}</h2>
      <p className="mt-1 text-solid-gray-700">{text.demoLead(DEMO_PASSWORD)}</p>
      <ul className="mt-4 divide-y divide-solid-gray-300">
        {DEMO_ACCOUNTS.map((name) => {
          const { role, sees } = text.accounts[name];
          const email = `${name}@demo.example`;
          return (
            <li key={name} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div>
                <p className="text-dns-16B-130">{role}</p>
                <p className="text-dns-14N-130 text-solid-gray-700">{sees}</p>
                <p className="text-dns-14N-130 text-solid-gray-700">{email}</p>
              </div>
              <Button
                aria-label={text.as(role)}
                onPress={() => onChoose(email, DEMO_PASSWORD)}
                isDisabled={isPending}
              >
                {text.submit}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
