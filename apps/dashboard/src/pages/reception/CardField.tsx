import { useTexts } from '../../i18n/use-texts.js';
import type { CardFieldName } from './desk-api.js';
import { texts } from './reception.texts.js';

interface CardFieldProps {
  name: CardFieldName;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
  /** true: it was a whole card, and the field keeps nothing of it. */
  onPasted: (value: string) => boolean;
  onEnter: () => void;
}

/** A large field. Keys of the input method are its own; nothing typed here is remembered by the browser. */
export function CardField({ name, value, error, onChange, onPasted, onEnter }: CardFieldProps) {
  const text = useTexts(texts);
  const hint = name === 'birthdate' ? text.birthHint : null;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={name} className="block text-dns-16B-130">
        {text.fields[name]}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mt-0.5 text-dns-14N-130 text-solid-gray-700">
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="text"
        inputMode={name === 'insurerNumber' || name === 'branch' ? 'numeric' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={described || undefined}
        onChange={({ target }) => onChange(target.value)}
        onPaste={(event) => {
          if (onPasted(event.clipboardData.getData('text'))) event.preventDefault();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
        className={`mt-1 min-h-12 w-full rounded-8 border bg-white px-4 text-std-20B-150 hover:border-black ${
          error ? 'border-2 border-error-2' : 'border-solid-gray-600'
        }`}
      />
      {error && (
        <p id={`${name}-error`} role="alert" className="mt-1 text-dns-16N-130 text-error-2">
          {error}
        </p>
      )}
    </div>
  );
}
