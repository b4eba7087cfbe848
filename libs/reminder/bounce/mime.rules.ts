/** A mail, or a part of one. */
export interface MimePart {
  /** In lower case; each with its values in order, unfolded. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** `message/delivery-status`, in lower case; without a header `text/plain`. */
  readonly type: string;
  /** `boundary`, `report-type`, … of the type, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Decoded from base64 or quoted-printable, its bytes read as Latin-1; empty for a multipart. */
  readonly body: string;
  /** Of a multipart. */
  readonly parts: readonly MimePart[];
}

/** A report has three parts, and nests at most once; deeper or more is somebody's attempt to keep us busy. */
const MOST_PARTS = 20;
const DEEPEST = 4;

/** Never throws: what is broken comes out as fewer headers and parts. Cost is linear in the length. */
export function parseMime(source: string, depth = 0): MimePart {
  const { head, body } = headAndBody(source);
  const headers = parseHeaders(head);
  const { type, parameters } = parseType(headers.get('content-type')?.[0] ?? 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary && depth < DEEPEST) {
    const parts = splitParts(body, boundary).map((part) => parseMime(part, depth + 1));
    return { headers, type, parameters, body: '', parts };
  }
  const encoding = headers.get('content-transfer-encoding')?.[0]?.trim().toLowerCase();
  return { headers, type, parameters, body: decoded(body, encoding), parts: [] };
}

/** `Name: value` lines with continuations; lines that are none are passed over. */
export function parseHeaders(text: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (values && /^[ \t]/.test(line)) {
      values[values.length - 1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) {
      values = undefined;
      continue;
    }
    const name = line.slice(0, colon).trim().toLowerCase();
    values = headers.get(name) ?? [];
    values.push(line.slice(colon + 1).trim());
    headers.set(name, values);
  }
  return headers;
}

function headAndBody(source: string): { head: string; body: string } {
  const end = /\r?\n\r?\n/.exec(source);
  if (/^\r?\n/.test(source)) return { head: '', body: source.replace(/^\r?\n/, '') };
  if (!end) return { head: source, body: '' };
  return { head: source.slice(0, end.index), body: source.slice(end.index + end[0].length) };
}

function parseType(text: string): Pick<MimePart, 'type' | 'parameters'> {
  const [type = '', ...rest] = text.split(';');
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals < 0) continue;
    const value = parameter.slice(equals + 1).trim();
    const unquoted = value.startsWith('"') ? value.slice(1).replace(/"[^"]*$/, '') : value;
    parameters.set(parameter.slice(0, equals).trim().toLowerCase(), unquoted);
  }
  return { type: type.trim().toLowerCase(), parameters };
}

function splitParts(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let current: string[] | null = null;
  for (const line of body.split(/\r?\n/)) {
    const trimmed = line.trimEnd();
    const ends = trimmed === `--${boundary}--`;
    if (!ends && trimmed !== `--${boundary}`) {
      current?.push(line);
      continue;
    }
    if (current) parts.push(current.join('\n'));
    current = ends || parts.length >= MOST_PARTS ? null : [];
    if (!current) return parts;
  }
  // cut off in the middle: what is there counts
  if (current) parts.push(current.join('\n'));
  return parts;
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  if (encoding !== 'quoted-printable') return body;
  return body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
