import type { Role } from '../generated/graphql.js';
import type { shellTexts } from './texts.js';

type Texts = (typeof shellTexts)['ja'];

interface Entry {
  readonly path: string;
  readonly text: { [Name in keyof Texts]: Texts[Name] extends string ? Name : never }[keyof Texts];
  /** Another page whose reader is told to be here. */
  readonly covers?: string;
  /** Left out: everybody's, signed in or not. */
  readonly roles?: readonly Role[];
}

const SIGNED_IN: readonly Role[] = ['ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR', 'FACILITY'];

/** The menu, in its order: only what is built, and only what the reader may open. Somebody's own work comes first. */
const ENTRIES: readonly Entry[] = [
  { path: '/my', text: 'my', roles: ['FACILITY'] },
  { path: '/reception', text: 'reception', roles: ['FACILITY'] },
  { path: '/desk', text: 'desk', roles: ['CALL_CENTRE'] },
  { path: '/work', text: 'work', roles: ['VENDOR'] },
  { path: '/work/calendar', text: 'visits', roles: ['VENDOR'] },
  { path: '/insurer', text: 'insurer', roles: ['INSURER'] },
  { path: '/', text: 'overview' },
  { path: '/prefectures', text: 'prefectures' },
  { path: '/forecast', text: 'forecast', covers: '/where-it-hurts' },
  { path: '/facilities', text: 'facilities', roles: SIGNED_IN },
  { path: '/stuck', text: 'stuck', roles: ['ADMINISTRATOR', 'ANALYST'] },
  { path: '/checks', text: 'checks', roles: ['ADMINISTRATOR', 'ANALYST'], covers: '/insurers/quality' },
  { path: '/reminders/lists', text: 'callList', roles: ['CALL_CENTRE'] },
  { path: '/reminders', text: 'reminders', roles: ['ADMINISTRATOR', 'ANALYST'] },
  { path: '/vendors', text: 'vendors', roles: ['ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR'] },
  { path: '/enquiries', text: 'enquiries', roles: ['ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE'] },
  { path: '/desk', text: 'desk', roles: ['ADMINISTRATOR', 'ANALYST'] },
  { path: '/work/files', text: 'files', roles: ['VENDOR'] },
  { path: '/files', text: 'files', roles: ['ADMINISTRATOR'] },
  { path: '/insurers/quality', text: 'insurerQuality', roles: ['INSURER'] },
  { path: '/declaration', text: 'declaration' },
  { path: '/accounts', text: 'accounts', roles: ['ADMINISTRATOR', 'VENDOR'] },
];

export function entriesFor(role: Role | undefined): readonly Entry[] {
  return ENTRIES.filter(({ roles }) => !roles || (role && roles.includes(role)));
}

/** Where a role's day begins: the first entry of its menu. */
export function homeOf(role: Role): string {
  return entriesFor(role)[0]!.path;
}
