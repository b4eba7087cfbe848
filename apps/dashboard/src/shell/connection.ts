import { useSyncExternalStore } from 'react';

/** Since when (ISO instant) nothing reaches the server; null: it answers. */
let lostSince: string | null = null;
const listeners = new Set<() => void>();

function set(since: string | null): void {
  if ((lostSince === null) === (since === null)) return;
  lostSince = since;
  for (const listener of listeners) listener();
}

export const connectionLost = () => set(new Date().toISOString());
export const connectionBack = () => set(null);

window.addEventListener('offline', connectionLost);
window.addEventListener('online', connectionBack);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Since when the figures on the page are no longer fresh, as the last question found out; null: they are. */
export const useConnectionLost = () => useSyncExternalStore(subscribe, () => lostSince);
