interface Kept<T> {
  readonly version: string;
  readonly answer: T;
}

/** Answers that are valid for one version of what they are about, by question: the `most` asked for last. */
export class KeptAnswers<Subject extends object, T> {
  private readonly kept = new WeakMap<Subject, Map<string, Kept<T>>>();

  constructor(private readonly most: number) {}

  of(subject: Subject, question: string, version: string, answer: () => T): T {
    const answers = this.kept.get(subject) ?? new Map<string, Kept<T>>();
    this.kept.set(subject, answers);
    let entry = answers.get(question);
    if (entry?.version !== version) entry = { version, answer: answer() };
    answers.delete(question);
    answers.set(question, entry);
    if (answers.size > this.most) answers.delete(answers.keys().next().value!);
    return entry.answer;
  }
}
