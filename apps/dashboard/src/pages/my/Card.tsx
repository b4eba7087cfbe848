import type { ReactNode } from 'react';

/** A titled part of the page. */
export function Card({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="border-b border-solid-gray-300 pb-1 text-std-20B-150">
        {title}
      </h2>
      {children}
    </section>
  );
}
