/** Puts the focus where the mistake is, so that a screen reader reads it and a keyboard mends it. */
export function focusField(form: HTMLElement | null, field: string): void {
  form?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}
