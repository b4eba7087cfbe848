/** A GraphQL enum over a list of names; each value is its own name, so read models answer without translation. */
export function enumOf<T extends string>(names: readonly T[]): { readonly [K in T]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K };
}

/** Descriptions in the form `registerEnumType` takes. */
export function describe<T extends string>(texts: Record<T, string>): Record<T, { description: string }> {
  const entries = Object.entries<string>(texts).map(([name, description]) => [name, { description }]);
  return Object.fromEntries(entries) as Record<T, { description: string }>;
}
