import type { Role } from '../generated/graphql.js';
import type { shellTexts } from './texts.js';

interface Entry {
  readonly path: string;
  readonly text: keyof (typeof shellTexts)['ja'];
  /** Left out: everybody's, signed in or not. */
  readonly roles?: readonly Role[];
}

const SIGNED_IN: readonly Role[] = ['ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR', 'FACILITY'];

/** The menu, in its order: only what is built, and only what the reader may open. Somebody's own work comes first. */
const ENTRIES: readonly Entry[] = [
  { path: '/', text: 'overview' },
  { path: '/prefectures', text: 'prefectures' },
  { path: '/facilities', text: 'facilities', roles: SIGNED_IN },
  { path: '/declaration', text: 'declaration' },
];

export function entriesFor(role: Role | undefined): readonly Entry[] {
  return ENTRIES.filter(({ roles }) => !roles || (role && roles.includes(role)));
}

/** Where a role's day begins: the first entry of its menu. */
export function homeOf(role: Role): string {
  return entriesFor(role)[0]!.path;
}
