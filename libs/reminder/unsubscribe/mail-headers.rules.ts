/**
 * Headers of every reminder. The two of RFC 8058 let a mail program stop the topic by one POST, without signing in and
 * without opening a page; `Auto-Submitted` (RFC 3834) keeps absence notes from answering.
 * @param stopAddress see {@link StopAddresses}
 */
export function mailHeaders(stopAddress: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${stopAddress}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  };
}
