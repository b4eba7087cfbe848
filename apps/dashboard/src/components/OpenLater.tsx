import { Suspense, useState, type ReactNode } from 'react';

interface OpenLaterProps {
  /** Fetches the part that opens; called ahead when the pointer or the focus comes near. */
  load: () => Promise<unknown>;
  /** The control while it is closed; calls back when it is pressed. */
  closed: (open: () => void) => ReactNode;
  /** The control that starts opened. */
  open: ReactNode;
}

/** Menus and lists are a third of the first load and most are never opened: they are fetched when one is. */
export function OpenLater({ load, closed, open }: OpenLaterProps) {
  const [wanted, setWanted] = useState(false);
  const ahead = () => {
    // A failed fetch ahead is not an error yet; pressing fetches again and reports it.
    load().catch(() => undefined);
  };
  const placeholder = (
    <div className="contents" onPointerEnter={ahead} onFocus={ahead}>
      {closed(() => setWanted(true))}
    </div>
  );
  return wanted ? <Suspense fallback={placeholder}>{open}</Suspense> : placeholder;
}
