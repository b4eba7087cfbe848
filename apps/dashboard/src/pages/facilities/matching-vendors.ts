export interface VendorChoice {
  id: number;
  name: string;
}

const MOST_SHOWN = 30;

/** Chosen vendors first, then those whose name contains the text whatever its width and case; the rest counted. */
export function matchingVendors(
  vendors: readonly VendorChoice[],
  search: string,
  chosen: readonly number[],
): { shown: VendorChoice[]; hidden: number } {
  const wanted = folded(search);
  const first = vendors.filter(({ id }) => chosen.includes(id));
  const rest = vendors.filter(({ id, name }) => !chosen.includes(id) && folded(name).includes(wanted));
  const shown = [...first, ...rest].slice(0, Math.max(MOST_SHOWN, first.length));
  return { shown, hidden: first.length + rest.length - shown.length };
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}
