import { useEffect, useRef, type RefObject } from 'react';
import { focusField } from '../enquiries/focus-field.js';

/** Puts the focus where a refusal points, once: who goes on typing elsewhere is left in peace. */
export function useWrongField(
  errors: Readonly<Record<string, string>> | undefined,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const wrong = errors && Object.keys(errors)[0];
  useEffect(() => {
    if (wrong) focusField(form.current, wrong);
  }, [wrong]);
  return form;
}
