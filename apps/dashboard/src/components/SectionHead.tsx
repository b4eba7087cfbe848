import type { ReactNode } from 'react';
import { DownloadMenu } from './DownloadMenu.js';
import type { DownloadSource } from './download-address.js';
import { MetaLine, type Meta } from './MetaLine.js';

interface SectionHeadProps {
  /** The sentence the section says. */
  title: string;
  meta?: Meta;
  download?: DownloadSource;
  /** Heading level under the page's h1. */
  level?: 2 | 3;
  children?: ReactNode;
}

/** A section's sentence, what its figures are of, and how to take them along. */
export function SectionHead({ title, meta, download, level = 2, children }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="keep-with-next flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 max-w-[60rem] grow basis-80">
        <Heading className="text-std-20B-150">{title}</Heading>
        {meta && <MetaLine {...meta} />}
        {children}
      </div>
      {download && <DownloadMenu source={download} name={title} />}
    </div>
  );
}
