import type { ReactNode } from 'react';

interface CheckListProps<T extends string | number> {
  /** Heading of the group; the panel's own name where there is only one group. */
  legend: string;
  legendHidden?: boolean;
  options: readonly { value: T; label: ReactNode }[];
  chosen: readonly T[] | undefined;
  onChange: (chosen: T[]) => void;
  columns?: string;
}

/** Any of several: native checkboxes with a touch target of 44 px. */
export function CheckList<T extends string | number>(props: CheckListProps<T>) {
  const { legend, legendHidden, options, chosen = [], onChange, columns = '' } = props;
  return (
    <fieldset>
      <legend className={legendHidden ? 'sr-only' : 'pt-2 text-dns-14B-130 text-solid-gray-700'}>
        {legend}
      </legend>
      <div className={`grid ${columns}`}>
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-4 px-1 text-dns-16N-130 hover:bg-blue-50 max-sm:min-h-11"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                )
              }
              className="size-5 shrink-0 accent-blue-900"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
