/** Answers one question; several asked in the same tick are answered together. */
export type Grouped<Q, A> = (question: Q) => Promise<A>;

interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Joins single questions into groups: those of one tick, and those that come while all `lanes` are busy. Alone each would
 * cost a round trip of its own. `answer` returns one answer a question, in their order; its failure is everybody's.
 */
export function grouped<Q, A>(
  answer: (questions: readonly Q[]) => Promise<readonly A[]>,
  { lanes, most }: { readonly lanes: number; readonly most: number },
): Grouped<Q, A> {
  let waiting: Waiting<Q, A>[] = [];
  let busy = 0;
  let planned = false;

  const plan = (): void => {
    if (planned || waiting.length === 0 || busy >= lanes) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      void run();
    });
  };

  const run = async (): Promise<void> => {
    const group = waiting.slice(0, most);
    waiting = waiting.slice(most);
    busy += 1;
    plan();
    try {
      const answers = await answer(group.map(({ question }) => question));
      group.forEach(({ resolve }, index) => resolve(answers[index]!));
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      busy -= 1;
      plan();
    }
  };

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      plan();
    });
}
