import { BOUNCE_KINDS, rowOfMessageId, type Bounce, type BounceKind } from '#reminder';

/** What a mail service reports as JSON: `{ "messageId": "<reminder.…>", "kind": "HARD", "code": "5.1.1" }`; null: it is none. */
export function bounceOf(body: unknown): Omit<Bounce, 'outcome'> | null {
  if (typeof body !== 'object' || body === null) return null;
  const { messageId, kind, code } = body as Readonly<Record<string, unknown>>;
  const row = typeof messageId === 'string' ? rowOfMessageId(messageId) : null;
  if (!row || typeof kind !== 'string' || !BOUNCE_KINDS.includes(kind as BounceKind)) return null;
  const known = typeof code === 'string' && /^(\d\.\d{1,3}\.\d{1,3}|[a-z-]{1,30})$/.test(code);
  return { kind: kind as BounceKind, code: known ? (code as string) : 'unknown', row };
}
