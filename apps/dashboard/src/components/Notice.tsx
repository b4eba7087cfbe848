import type { ReactNode } from 'react';

const TONE = {
  plain: 'border-solid-gray-420 bg-solid-gray-50',
  error: 'border-error-2 bg-red-50',
  warning: 'border-warning-yellow-2 bg-yellow-50',
} as const;

interface NoticeProps {
  tone?: keyof typeof TONE;
  title: string;
  role?: 'alert' | 'status';
  children?: ReactNode;
}

/** The one look of everything that stands in the place of figures. */
export function Notice({ tone = 'plain', title, role, children }: NoticeProps) {
  return (
    <div role={role} className={`my-6 max-w-[45rem] rounded-8 border-l-8 px-5 py-4 ${TONE[tone]}`}>
      <p className="text-std-18B-160">{title}</p>
      {children && <div className="mt-1 space-y-3 text-std-16N-170">{children}</div>}
    </div>
  );
}
