/** The facility's own endpoints. Answers hold people: nothing of them is kept beyond the page, in no cache and no address. */
export interface CardFields {
  insurerNumber: string;
  symbol: string;
  number: string;
  branch: string;
  birthdate: string;
}
export type CardFieldName = keyof CardFields;

export interface Coverage {
  insurerNumber: string;
  insurerName: string;
  symbol: string;
  number: string;
  branch: string | null;
  relation: string;
  name: string;
  kana: string;
  sex: string;
  birthdate: string;
  validFrom: string;
  expiresOn: string | null;
  lostOn: string | null;
  ratio: string | null;
  elderly: { ratio: string } | null;
  limit: { level: string } | null;
}

export interface Answer {
  validity: number;
  answer: string;
  nextStep: string;
  connectionTest: boolean;
  coverage: Coverage | null;
  /** By My Number card. */
  consentedAt?: string;
  certificateExpiresOn?: string;
}

export interface PastCheck {
  id: number;
  at: string;
  route: number;
  outcome: number;
  connectionTest: boolean;
}

export interface History {
  operating: boolean;
  connectionTestPassedAt: string | null;
  checks: PastCheck[];
  /** Of the connection test; null in operation. */
  testCard: {
    insurerNumber: string;
    symbol: string;
    birthdate: string;
    numbers: string[];
    serials: string[];
  } | null;
}

export interface BatchRow {
  line: number;
  identifier: string;
  validity: number | null;
  answer: string;
  nextStep: string;
  name: string | null;
  kana: string | null;
  birthdate: string | null;
  insurerName: string | null;
}

export interface ReceptionLine {
  number: string;
  state: 'SCHEDULED' | 'WAITING' | 'DONE';
  asked: number;
  receivedAt: string;
  dueAt: string | null;
  doneAt: string | null;
  day: string | null;
}

export interface Reception extends ReceptionLine {
  connectionTest: boolean | null;
  rows: BatchRow[] | null;
}

/** What the server says instead of an answer; `field` where one field is at fault. message null: it could not be reached. */
export interface Refused {
  refused: true;
  field: CardFieldName | null;
  message: string | null;
}

export type Outcome<T> = T | Refused;

export function isRefused(outcome: object | null): outcome is Refused {
  return outcome !== null && 'refused' in outcome;
}

async function call<T>(path: string, lang: string, init: RequestInit = {}): Promise<Outcome<T>> {
  try {
    const response = await fetch(`/qualification/${path}`, {
      ...init,
      cache: 'no-store',
      headers: { 'accept-language': lang, ...init.headers },
    });
    const body = (await response.json()) as T & { error?: { field?: CardFieldName; message?: string } };
    if (response.ok) return body;
    return { refused: true, field: body.error?.field ?? null, message: body.error?.message ?? null };
  } catch {
    return { refused: true, field: null, message: null };
  }
}

function post<T>(path: string, lang: string, body: object): Promise<Outcome<T>> {
  return call(path, lang, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function checkCard(
  facilityCode: string,
  card: CardFields & { limitConsent: boolean },
  lang: string,
): Promise<Outcome<Answer>> {
  return post('checks', lang, { facilityCode, ...card });
}

export function checkReader(facilityCode: string, body: object, lang: string): Promise<Outcome<Answer>> {
  return post('card-checks', lang, { facilityCode, ...body });
}

export function pastChecks(facility: string, lang: string): Promise<Outcome<History>> {
  return call(`checks?${new URLSearchParams({ facility }).toString()}`, lang);
}

export function sendList(
  list: Blob,
  { facility, day, evening }: { facility: string; day: string; evening: boolean },
  lang: string,
): Promise<Outcome<Reception>> {
  const address = new URLSearchParams({ facility, day, ...(evening && { evening: '1' }) });
  return call(`batches?${address.toString()}`, lang, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: list,
  });
}

export function receptions(
  facility: string,
  lang: string,
): Promise<Outcome<{ receptions: ReceptionLine[] }>> {
  return call(`batches?${new URLSearchParams({ facility }).toString()}`, lang);
}

export function receptionOf(facility: string, number: string, lang: string): Promise<Outcome<Reception>> {
  return call(`batches/${number}?${new URLSearchParams({ facility }).toString()}`, lang);
}
