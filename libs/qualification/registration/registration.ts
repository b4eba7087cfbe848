export const REGISTRATION_SOURCES = ['FILE', 'API'] as const;
export type RegistrationSource = (typeof REGISTRATION_SOURCES)[number];

export const REGISTRATION_STATES = [
  'READING',
  'CHECKING',
  'PREVIEWED',
  'REGISTERING',
  'DONE',
  'CANCELLED',
] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** A list an insurer handed in, and how far it has come. Counts are rows. */
export interface Registration {
  readonly id: number;
  readonly insurerId: number;
  readonly source: RegistrationSource;
  /** Domain clock. */
  readonly receivedAt: Date;
  /** Account. */
  readonly receivedBy: number;
  readonly state: RegistrationState;
  /** false: no resident register is connected. */
  readonly askedRegister: boolean;
  readonly rows: number;
  /** Would be, or were, registered without being held. */
  readonly clean: number;
  /** Of `clean`: the tables say so already. */
  readonly unchanged: number;
  /** Right by themselves, but another row of the same person is held. */
  readonly held: number;
  readonly quarantined: number;
  /** Of all: registered by now, held ones that were corrected too. */
  readonly registered: number;
}

export const REGISTRATION_COLUMNS_SQL = `id, insurer_id AS "insurerId", source, received_at AS "receivedAt",
  received_by AS "receivedBy", state, asked_register AS "askedRegister", rows, clean, unchanged, held, quarantined,
  registered`;
