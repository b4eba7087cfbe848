import { rowOfMessageId } from '../sending/message-id.rules.js';
import { kindOfFailure, type BounceKind } from './bounce-kind.rules.js';
import { parseHeaders, parseMime, type MimePart } from './mime.rules.js';

/** A row of the ledger, as its Message-ID names it. */
export interface NamedRow {
  readonly id: string;
  readonly messageId: string;
}

/**
 * BOUNCE: of one of our messages. FOREIGN: a report that names none of ours; it says nothing about any address, whoever sent
 * it. NO_FAILURE: a report of a delay or a delivery. NO_REPORT: some other mail.
 */
export type ReadBounce =
  | { readonly outcome: 'BOUNCE'; readonly kind: BounceKind; readonly code: string; readonly row: NamedRow }
  | { readonly outcome: 'FOREIGN' | 'NO_FAILURE' | 'NO_REPORT' };

/** Types of RFC 3464, and with international addresses of RFC 6533. */
const STATUS_TYPES = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED_TYPES = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/**
 * A mail that came to the bounce address: a delivery report (RFC 3464) or a complaint (ARF, RFC 5965).
 * @param source the mail's bytes read as Latin-1
 */
export function readBounce(source: string): ReadBounce {
  const mail = parseMime(source);
  const parts = allParts(mail);
  const complaint = parts.find(({ type }) => type === 'message/feedback-report');
  const status = parts.find(({ type }) => STATUS_TYPES.includes(type));
  const said = complaint ? complaintOf(complaint.body) : status ? failureOf(status.body) : null;
  if (!complaint && !status) return { outcome: 'NO_REPORT' };
  if (!said) return { outcome: 'NO_FAILURE' };
  const row = rowOf(mail, parts, (complaint ?? status)!);
  return row ? { outcome: 'BOUNCE', ...said, row } : { outcome: 'FOREIGN' };
}

function allParts(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(allParts)];
}

/** Of the recipients (ours have one) the first that failed; null: delayed or delivered. */
function failureOf(body: string): { kind: BounceKind; code: string } | null {
  for (const group of body.split(/\r?\n[ \t]*\r?\n/)) {
    const fields = parseHeaders(group);
    const field = (name: string) => fields.get(name)?.[0] ?? '';
    if (field('action').toLowerCase() !== 'failed') continue;
    const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(field('status'))?.[0] ?? '';
    return { kind: kindOfFailure(status, field('diagnostic-code')), code: status || '5.0.0' };
  }
  return null;
}

/** `not-spam` takes a complaint back; everything else is one. */
function complaintOf(body: string): { kind: BounceKind; code: string } | null {
  const type = parseHeaders(body).get('feedback-type')?.[0]?.trim().toLowerCase() ?? 'abuse';
  if (type === 'not-spam') return null;
  return { kind: 'COMPLAINT', code: /^[a-z-]{1,30}$/.test(type) ? type : 'abuse' };
}

/**
 * Which of our messages it is about: the returned message's own Message-ID, the envelope id we asked the server to repeat, or
 * what the report answers to. Nobody who did not get the message knows its id, so nobody else can mark an address.
 */
function rowOf(mail: MimePart, parts: readonly MimePart[], report: MimePart): NamedRow | null {
  const returned = parts.filter(({ type }) => RETURNED_TYPES.includes(type));
  const candidates = [
    ...returned.map(({ body }) => parseHeaders(body.split(/\r?\n\r?\n/, 1)[0]!).get('message-id')?.[0]),
    parseHeaders(report.body).get('original-envelope-id')?.[0],
    mail.headers.get('in-reply-to')?.[0],
    mail.headers.get('references')?.[0],
  ];
  for (const candidate of candidates) {
    const row = candidate === undefined ? null : rowOfMessageId(candidate);
    if (row) return row;
  }
  return null;
}
