/** Stable over every attempt, so that a second copy is recognised; row and random part together find the ledger's row. */
export function messageIdOf(row: { readonly id: number; readonly messageId: string }, host: string): string {
  return `<reminder.${row.id}.${row.messageId}@${host}>`;
}

const OURS = /\breminder\.(\d{1,18})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/i;

/** The row a Message-ID names; null: it is none of ours. The random part must be compared: ids can be guessed. */
export function rowOfMessageId(text: string): { id: string; messageId: string } | null {
  const match = OURS.exec(text);
  return match && { id: match[1]!, messageId: match[2]!.toLowerCase() };
}
