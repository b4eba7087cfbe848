import { Foundation1625788800000 } from './1625788800000-foundation.js';
import { MoreRoles1625792400000 } from './1625792400000-more-roles.js';
import { AccountsAndMail1625796000000 } from './1625796000000-accounts-and-mail.js';
import { StartLink1625799600000 } from './1625799600000-start-link.js';
import { VendorDay1625803200000 } from './1625803200000-vendor-day.js';
import { Exchange1625806800000 } from './1625806800000-exchange.js';
import { Support1625810400000 } from './1625810400000-support.js';
import { EventsWithoutForeignKeys1625814000000 } from './1625814000000-events-without-foreign-keys.js';
import { Qualification1625821200000 } from './1625821200000-qualification.js';
import { Reminders1625824800000 } from './1625824800000-reminders.js';
import { BouncesAndStops1625828400000 } from './1625828400000-bounces-and-stops.js';
import { Registration1625835600000 } from './1625835600000-registration.js';
import { ChecksAtTheDesk1625839200000 } from './1625839200000-checks-at-the-desk.js';
import { EnquiryVersions1625850000000 } from './1625850000000-enquiry-versions.js';
import { RemindersInPlace1625853600000 } from './1625853600000-reminders-in-place.js';

/** In order. Add a migration by adding its class here. */
export const MIGRATIONS = [
  Foundation1625788800000,
  MoreRoles1625792400000,
  AccountsAndMail1625796000000,
  StartLink1625799600000,
  VendorDay1625803200000,
  Exchange1625806800000,
  Support1625810400000,
  EventsWithoutForeignKeys1625814000000,
  Qualification1625821200000,
  Reminders1625824800000,
  BouncesAndStops1625828400000,
  Registration1625835600000,
  ChecksAtTheDesk1625839200000,
  EnquiryVersions1625850000000,
  RemindersInPlace1625853600000,
];
