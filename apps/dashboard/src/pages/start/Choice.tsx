interface ChoiceProps {
  name: string;
  title: string;
  detail?: string;
  isChosen: boolean;
  onChoose: () => void;
}

/** One of a few, large enough for a thumb: the browser's own radio, so that arrows and screen readers know it. */
export function Choice({ name, title, detail, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-h-14 cursor-pointer items-center gap-3 rounded-12 border border-solid-gray-600 bg-white px-4 py-2 hover:bg-blue-50 has-checked:border-2 has-checked:border-blue-900 has-checked:bg-blue-50 has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="size-5 shrink-0 accent-blue-900 outline-none"
      />
      <span className="min-w-0">
        <span className="block text-std-17B-170">{title}</span>
        {detail && <span className="block text-dns-14N-130 text-solid-gray-700">{detail}</span>}
      </span>
    </label>
  );
}

/** Where a problem with a group of choices puts the focus. */
export function chosenOrFirst(group: HTMLElement | null): HTMLInputElement | null | undefined {
  return group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input');
}
