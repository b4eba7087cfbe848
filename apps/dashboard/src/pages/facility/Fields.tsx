import type { ReactNode } from 'react';

/** A titled list of terms; entries without a value are left out by the caller. */
export function Fields({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-std-20B-150">
        {title}
      </h2>
      <dl className="mt-2 divide-y divide-solid-gray-300 border-y border-solid-gray-300">{children}</dl>
    </section>
  );
}

export function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-2">
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="text-dns-16N-130">{children}</dd>
    </div>
  );
}
