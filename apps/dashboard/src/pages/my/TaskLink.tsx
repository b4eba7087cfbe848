import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../../view/use-address.js';
import type { Task } from './my-next.js';

const LOOK = {
  primary:
    'flex min-h-14 w-full items-center justify-center rounded-8 bg-blue-900 px-5 text-oln-16B-100 text-white no-underline hover:bg-blue-1000 hover:underline sm:inline-flex sm:w-auto',
  secondary:
    'inline-flex min-h-11 items-center justify-center rounded-8 border border-blue-900 bg-white px-4 text-oln-16B-100 text-blue-900 no-underline hover:bg-blue-50 hover:underline',
  plain: 'inline-flex min-h-11 items-center text-blue-900 underline underline-offset-4',
} as const;

interface TaskLinkProps {
  code: string;
  task: Task;
  look?: keyof typeof LOOK;
  children: ReactNode;
}

/** A link, not a button: what it leads to has an address, so back and reload do what one expects. */
export function TaskLink({ code, task, look = 'secondary', children }: TaskLinkProps) {
  const address = useAddress();
  return (
    <Link to={address('/my', { f: code, do: task })} className={`print-none ${LOOK[look]}`}>
      {children}
    </Link>
  );
}
