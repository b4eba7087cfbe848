import type { AuditNote } from '#access';

type Named = Readonly<Record<string, unknown>>;

/** What a mutation was about, most telling first. Never a token, a password or a text somebody wrote. */
const SUBJECTS = ['facilityCode', 'email', 'account', 'id', 'event', 'batch'] as const;

/** A mutation as the audit keeps it: its name, what it was about, and whether it was done or why not. */
export function auditNote(name: string, args: Named, answer: unknown, address: string): AuditNote {
  const input = (args['input'] ?? {}) as Named;
  const said = (typeof answer === 'object' && answer !== null ? answer : {}) as Named;
  const code = typeof said['code'] === 'string' && isProblem(said) ? said['code'] : null;
  const found = code === null && answer !== null && answer !== false;
  return {
    action: name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as Uppercase<string>,
    subject: subjectOf(input, said),
    found,
    address,
    detail: [code, ...codesOf(input)].filter((part) => part !== null).join(' ') || null,
  };
}

function isProblem({ __typename }: Named): boolean {
  return typeof __typename === 'string' && __typename.endsWith('Problem');
}

function subjectOf(input: Named, answer: Named): string | null {
  // an account is known to people by its address, and named in the input by its id
  const email = input['account'] === undefined ? undefined : answer['email'];
  const subject = email ?? SUBJECTS.map((field) => input[field]).find((value) => value != null);
  return subject == null ? null : String(subject).toLowerCase();
}

/** Of bulks: which facilities. */
function codesOf(input: Named): string[] {
  const rows = Array.isArray(input['rows']) ? (input['rows'] as Named[]) : [];
  const codes = Array.isArray(input['facilityCodes']) ? (input['facilityCodes'] as string[]) : [];
  return [
    ...rows.flatMap(({ facilityCode }) => (typeof facilityCode === 'string' ? [facilityCode] : [])),
    ...codes,
  ];
}
