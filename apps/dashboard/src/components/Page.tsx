import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from '../shell/texts.js';
import { MetaLine, type Meta } from './MetaLine.js';
import { PrintHeader } from './PrintHeader.js';

interface PageProps {
  /** The sentence the page says; it is the heading. While there is none yet, the name stands there. */
  title?: string;
  /** The page's short name, for the tab and the line above the heading: 概況. */
  name: string;
  meta?: Meta;
  /** View controls and filters; not printed. */
  controls?: ReactNode;
  children: ReactNode;
}

/** A page: its name, its sentence, what the figures are of, its controls, its content. */
export function Page({ title, name, meta, controls, children }: PageProps) {
  const { product } = useTexts(shellTexts);
  useEffect(() => {
    document.title = `${name}｜${product}`;
  }, [name, product]);
  return (
    <article>
      <PrintHeader name={name} />
      {controls && <div className="print-none">{controls}</div>}
      <header className="pb-6 pt-6 print:pt-0">
        <p className="text-dns-16B-130 text-blue-900">{name}</p>
        <h1 tabIndex={-1} className="mt-1 max-w-[60rem] text-std-24B-150 lg:text-std-28B-150">
          {title ?? name}
        </h1>
        {meta && (
          <div className="mt-2">
            <MetaLine {...meta} />
          </div>
        )}
      </header>
      <div className="space-y-10">{children}</div>
    </article>
  );
}
