import { useState, type ReactNode } from 'react';
import { DRAGGED } from './VisitChip.js';

/** Where a visit can be let go. */
export function DropPlace({
  onDrop,
  className,
  children,
}: {
  onDrop: ((code: string) => void) | null;
  className?: string;
  children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  if (!onDrop) return <div className={className}>{children}</div>;
  return (
    <div
      className={`${className ?? ''} ${isOver ? 'outline-2 -outline-offset-2 outline-blue-900 bg-blue-50' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const code = event.dataTransfer.getData(DRAGGED);
        if (code) onDrop(code);
      }}
    >
      {children}
    </div>
  );
}
