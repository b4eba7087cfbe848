import { useId, type ReactNode } from 'react';
import { FIELD, HINT, LABEL } from '../../components/control-style.js';

interface FieldProps {
  label: string;
  /** Of the input: a refusal names it. */
  name: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What was wrong with it, by name of field. */
  errors: Readonly<Record<string, string>> | undefined;
  disabled?: boolean;
  /** Where the cursor stands, whenever it moves. */
  onPlace?: (at: number) => void;
}

/** Label, control, hint and what was wrong: one look for every field of these forms. */
function Framed({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      {children}
      <p id={`${id}-hint`} className={HINT}>
        {error && (
          <span className="block text-error-2" role="alert">
            {error}
          </span>
        )}
        {hint}
      </p>
    </div>
  );
}

function marks(id: string, { name, errors, disabled }: FieldProps) {
  return {
    id,
    name,
    disabled,
    'data-field': name,
    'aria-invalid': errors?.[name] ? true : undefined,
    'aria-describedby': `${id}-hint`,
  };
}

interface LineProps extends FieldProps {
  type?: 'text' | 'number' | 'time' | 'datetime-local';
  min?: number;
  max?: number;
  step?: number;
  isWide?: boolean;
}

export function LineField(props: LineProps) {
  const id = useId();
  const {
    label,
    hint,
    errors,
    name,
    value,
    onChange,
    onPlace,
    type = 'text',
    min,
    max,
    step,
    isWide,
  } = props;
  return (
    <Framed id={id} label={label} hint={hint} error={errors?.[name]}>
      <input
        {...marks(id, props)}
        type={type}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onSelect={({ currentTarget }) => onPlace?.(currentTarget.selectionStart ?? 0)}
        className={`${FIELD} max-w-full aria-invalid:border-error-2 ${isWide ? 'w-full' : ''} ${type === 'number' ? 'w-28' : ''}`}
      />
    </Framed>
  );
}

export function AreaField({ rows = 10, ...props }: FieldProps & { rows?: number }) {
  const id = useId();
  const { label, hint, errors, name, value, onChange, onPlace } = props;
  return (
    <Framed id={id} label={label} hint={hint} error={errors?.[name]}>
      <textarea
        {...marks(id, props)}
        rows={rows}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onSelect={({ currentTarget }) => onPlace?.(currentTarget.selectionStart)}
        className={`${FIELD} w-full py-2 leading-normal aria-invalid:border-error-2`}
      />
    </Framed>
  );
}

export function PickField({
  options,
  ...props
}: FieldProps & { options: readonly (readonly [value: string, name: string])[] }) {
  const id = useId();
  const { label, hint, errors, name, value, onChange } = props;
  return (
    <Framed id={id} label={label} hint={hint} error={errors?.[name]}>
      <select
        {...marks(id, props)}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={`${FIELD} max-w-full aria-invalid:border-error-2`}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Framed>
  );
}
