import { Button, TextInput } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { AddChange } from './AddChange.js';
import { changeWords, type Choices } from './change-words.js';
import { MOST_CHANGES, textOfChanges, type Change } from './scenario-address.js';
import { texts } from './what-if.texts.js';

export interface Shown {
  /** Address parameter of the changes; its name stands in `${key}n`. */
  readonly key: 'a' | 'b';
  readonly name: string;
  readonly changes: readonly Change[];
}

/** A scenario: its name, its changes, one more, or none any more. All of it stands in the address. */
export function ScenarioCard({ shown, choices }: { shown: Shown; choices: Choices | undefined }) {
  const text = useTexts(texts);
  const { lang, set } = useView();
  const { key, name, changes } = shown;
  const put = (next: readonly Change[]) => set({ [key]: textOfChanges(next) });
  return (
    <section
      aria-label={name}
      data-testid={`scenario-${key}`}
      className="min-w-0 space-y-4 rounded-12 border border-solid-gray-420 p-5"
    >
      <h2 className="text-std-20B-150">{name}</h2>
      {changes.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <>
          <ul className="space-y-2">
            {changes.map((change, index) => {
              const words = changeWords(change, choices, lang);
              return (
                <li key={index} className="flex flex-wrap items-center justify-between gap-2">
                  <span>{words}</span>
                  <Button
                    size="small"
                    aria-label={text.removeOf(words)}
                    onPress={() => put(changes.filter((_, place) => place !== index))}
                  >
                    {text.remove}
                  </Button>
                </li>
              );
            })}
          </ul>
          <div className="print-none flex flex-wrap items-end gap-3">
            <TextInput
              key={name}
              label={text.scenarioName}
              defaultValue={name}
              maxLength={40}
              onBlur={({ target }) => set({ [`${key}n`]: (target as HTMLInputElement).value.trim() })}
            />
            <Button aria-label={text.discardOf(name)} onPress={() => set({ [key]: null, [`${key}n`]: null })}>
              {text.discard}
            </Button>
          </div>
        </>
      )}
      {changes.length < MOST_CHANGES && (
        <div className="print-none">
          <AddChange name={name} choices={choices} onAdd={(change) => put([...changes, change])} />
        </div>
      )}
    </section>
  );
}
