import { buildAccounts } from './accounts.rules.js';
import { buildApplications } from './applications.rules.js';
import { Batches } from './batches.rules.js';
import { buildHindrances } from './blockers.rules.js';
import { buildContacts } from './contacts.rules.js';
import { buildDeliveries } from './deliveries.rules.js';
import { EventLog } from './event-log.js';
import { buildPaperwork } from './paperwork.rules.js';
import { buildPlans } from './plans.rules.js';
import { Random } from './random.js';
import { recordApplications, recordPlans } from './record-applications.rules.js';
import { recordDeliveries } from './record-deliveries.rules.js';
import { recordRegister, type Amendment } from './record-register.rules.js';
import { recordHindrances, recordPaperwork, recordSetups } from './record-setups.rules.js';
import { recordCapacities, recordContacts } from './record-vendors.rules.js';
import { buildRegistry, type Registry } from './registry.rules.js';
import { Scribe } from './scribe.js';
import { buildSetups } from './setups.rules.js';
import { buildVendors, type Vendor } from './vendors.rules.js';

/** The seed of the country everybody sees; another seed gives another country with the same published figures. */
export const DEMO_SEED = 20210709;

/** Everything that is loaded, in memory (about 300 MB). Facility id = index + 1, vendor id = index + 1. */
export interface DemoCountry {
  readonly registry: Registry;
  readonly vendors: readonly Vendor[];
  readonly log: EventLog;
  readonly batches: Batches;
  /** Entries that changed, by facility (0-based). */
  readonly amendments: ReadonlyMap<number, Amendment>;
}

/** The demo country: what happened first, then how and when it was written down. */
export function generateDemo(seed: number = DEMO_SEED): DemoCountry {
  const registry = buildRegistry(seed);
  const vendors = buildVendors(seed);
  const applications = buildApplications(seed, registry);
  const accounts = buildAccounts(seed, registry, applications);
  const plans = buildPlans(seed, registry, applications);
  const deliveries = buildDeliveries(seed, registry, applications);
  const contacts = buildContacts(seed, registry, applications, deliveries, vendors);
  const setups = buildSetups(seed, registry, applications, deliveries, vendors, contacts);

  const log = new EventLog();
  const batches = new Batches();
  const scribe = (subject: string): Scribe => new Scribe(log, new Random(seed, `record ${subject}`));
  const amendments = recordRegister(scribe('register'), registry, batches);
  const appliedLearnt = recordApplications(
    scribe('applications'),
    accounts,
    applications,
    deliveries.readers,
  );
  recordPlans(scribe('plans'), plans, applications, appliedLearnt);
  recordDeliveries(scribe('deliveries'), deliveries, applications, batches);
  recordContacts(scribe('contacts'), contacts, batches);
  recordCapacities(scribe('capacities'), vendors);
  recordPaperwork(scribe('paperwork'), buildPaperwork(seed, applications, contacts, setups));
  recordSetups(scribe('setups'), setups, appliedLearnt);
  recordHindrances(scribe('hindrances'), buildHindrances(seed, contacts, setups));
  return { registry, vendors, log, batches, amendments };
}
