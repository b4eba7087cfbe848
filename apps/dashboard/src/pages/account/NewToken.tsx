import { useState } from 'react';
import { Button, ChoiceField, Notice, TextInput } from '../../components/index.js';
import { CreateAccessTokenDocument, type TokenScope } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { useChange } from '../access/use-change.js';
import { texts } from './account.texts.js';

const DAYS = ['30', '90', '365'] as const;
type Days = (typeof DAYS)[number];
const SCOPES: readonly TokenScope[] = ['READ', 'WRITE'];

/** Makes a token and shows it, once. */
export function NewToken({ onCreated }: { onCreated: () => void }) {
  const text = useTexts(texts);
  const creation = useChange(CreateAccessTokenDocument);
  const [scope, setScope] = useState<TokenScope>('READ');
  const [days, setDays] = useState<Days>('90');
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const [copied, setCopied] = useState(false);

  const create = async (name: string, form: HTMLFormElement) => {
    const answer = await creation.change({ input: { name, scope, days: Number(days) } });
    if (answer?.createAccessToken.__typename !== 'AccessTokenCreated') return;
    const { secret, token } = answer.createAccessToken;
    setMade({ name: token.name, secret });
    setCopied(false);
    form.reset();
    onCreated();
  };
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <>
      <div aria-live="polite">
        {made && (
          <Notice tone="warning" title={text.createdTitle(made.name)}>
            <p>{text.createdText}</p>
            <p>
              <code className="select-all break-all rounded-4 bg-white px-2 py-1">{made.secret}</code>
            </p>
            <Button size="small" onPress={() => void copy(made.secret)}>
              {copied ? text.copied : text.copy}
            </Button>
          </Notice>
        )}
      </div>
      <ChangeForm
        {...creation}
        submit={text.create}
        onSubmit={(field, form) => void create(field('name'), form)}
      >
        <TextInput
          label={text.tokenName}
          hint={text.tokenNameHint}
          name="name"
          maxLength={100}
          autoComplete="off"
          isRequired
        />
        <ChoiceField
          label={text.scope}
          value={scope}
          onChange={setScope}
          options={SCOPES.map((id) => ({ id, name: text.scopes[id] }))}
        />
        <ChoiceField
          label={text.days}
          value={days}
          onChange={setDays}
          options={DAYS.map((id) => ({ id, name: text.daysOf(Number(id)) }))}
        />
      </ChangeForm>
    </>
  );
}
