/** What was seen of one vendor, older weeks counting less. */
export interface Seen {
  /** Customers that contacted it. */
  readonly size: number;
  /** 0 … 7; see `regionNumber` of #facility. */
  readonly region: number;
  /** Facilities it set up. */
  readonly done: number;
  /** Business days on which somebody could be set up, in units of today's pace. */
  readonly exposure: number;
}

/** A vendor's pace in facilities a business day: a gamma distribution of that shape and mean. */
export interface Pooled {
  readonly mean: number;
  readonly shape: number;
  /** What one would say of a vendor of its size and region without having seen it. */
  readonly prior: number;
  /** 0 … 1: how much of the mean is prior; the rest is data. */
  readonly priorShare: number;
}

/** Vendors' worth of set-ups a region must show before half of its own difference is believed. */
const REGION_TRUST = 20;
const STRENGTH = { least: 0.5, most: 30 };
/** Facilities a business day where nobody has done anything yet: one in a hundred business days a vendor. */
const NOTHING_SEEN = 0.01;

/**
 * Partial pooling: a vendor of which little was seen is taken to work as others of its size and region do, one of which
 * much was seen as it did. Pace = a × size^b × region × own, own a gamma variable of mean 1 whose spread comes from how
 * far the vendors differ beyond chance (method of moments).
 */
export function pooledPaces(vendors: readonly Seen[]): Pooled[] {
  const { level, power } = sizeLaw(vendors);
  const base = vendors.map(({ size }) => level * Math.max(1, size) ** power);
  const regions = regionFactors(vendors, base);
  const prior = vendors.map(({ region }, index) => base[index]! * regions[region]!);
  const strength = poolStrength(vendors, prior);
  return vendors.map(({ done, exposure }, index) => {
    const expected = prior[index]! * exposure;
    const shape = strength + done;
    const mean = (prior[index]! * shape) / (strength + expected);
    return { mean, shape, prior: prior[index]!, priorShare: strength / (strength + expected) };
  });
}

/** Poisson regression of what was done on the logarithm of the size, by Newton's method. */
function sizeLaw(vendors: readonly Seen[]): { level: number; power: number } {
  const used = vendors.filter(({ exposure }) => exposure > 0);
  const done = used.reduce((sum, vendor) => sum + vendor.done, 0);
  const exposed = used.reduce((sum, vendor) => sum + vendor.exposure, 0);
  if (done === 0) return { level: NOTHING_SEEN, power: 0 };
  let a = Math.log(done / exposed);
  let b = 0;
  // fewer than three vendors say nothing of size
  for (let step = 0; step < 25 && used.length > 2; step += 1) {
    // a weak wish for the square root of the size: few vendors cannot bend the law
    let g0 = 0;
    let g1 = 0.5 - b;
    let h00 = 1e-9;
    let h01 = 0;
    let h11 = 1;
    for (const vendor of used) {
      const x = Math.log(Math.max(1, vendor.size));
      const expected = Math.exp(a + b * x) * vendor.exposure;
      g0 += vendor.done - expected;
      g1 += (vendor.done - expected) * x;
      h00 += expected;
      h01 += expected * x;
      h11 += expected * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (determinant <= 0) break;
    const da = (h11 * g0 - h01 * g1) / determinant;
    const db = (h00 * g1 - h01 * g0) / determinant;
    a += Math.max(-2, Math.min(2, da));
    b += Math.max(-0.5, Math.min(0.5, db));
  }
  return { level: Math.exp(a), power: b };
}

function regionFactors(vendors: readonly Seen[], base: readonly number[]): Float64Array {
  const done = new Float64Array(16).fill(REGION_TRUST);
  const expected = new Float64Array(16).fill(REGION_TRUST);
  vendors.forEach((vendor, index) => {
    done[vendor.region]! += vendor.done;
    expected[vendor.region]! += base[index]! * vendor.exposure;
  });
  return done.map((value, region) => value / expected[region]!);
}

function poolStrength(vendors: readonly Seen[], prior: readonly number[]): number {
  let excess = 0;
  let squares = 0;
  vendors.forEach(({ done, exposure }, index) => {
    const expected = prior[index]! * exposure;
    excess += (done - expected) ** 2 - expected;
    squares += expected * expected;
  });
  const strength = excess > 0 ? squares / excess : STRENGTH.most;
  return Math.min(STRENGTH.most, Math.max(STRENGTH.least, strength));
}
