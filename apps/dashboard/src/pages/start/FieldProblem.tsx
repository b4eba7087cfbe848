export interface Problem {
  text: string;
  /** Raised every time, so that the same problem is announced again. */
  count: number;
}

/** What is wrong with a field, below it; announced when it comes. The place is always there, or it would be missed. */
export function FieldProblem({ id, problem }: { id: string; problem: Problem | null }) {
  return (
    <div id={id} role="alert">
      {problem && (
        <p key={problem.count} className="text-std-16B-170 text-error-2">
          {problem.text}
        </p>
      )}
    </div>
  );
}
