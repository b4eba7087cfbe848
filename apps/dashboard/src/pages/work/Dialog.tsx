import { useEffect, useRef, type ReactNode } from 'react';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Keys that choose without a look at what has the focus. */
  onKey?: (key: string) => void;
  children: ReactNode;
}

/** The browser's own modal dialog: keeps the focus inside, gives it back, closes with Escape. */
export function Dialog({ title, onClose, onKey, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current!;
    if (!opened.open) opened.showModal();
    return () => opened.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="work-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={({ key, repeat }) => {
        if (!repeat) onKey?.(key);
      }}
      className="print-none m-auto max-h-[90dvh] w-[min(36rem,calc(100vw-2rem))] overflow-auto rounded-12 border border-solid-gray-420 bg-white p-6 text-solid-gray-900 backdrop:bg-black/50"
    >
      <h2 id="work-dialog-title" className="mb-4 text-std-20B-150">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
