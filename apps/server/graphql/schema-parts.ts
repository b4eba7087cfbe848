import { AdoptionResolver } from '../adoption/adoption.resolver.js';
import { KnowledgePointResolver } from '../adoption/knowledge-point.resolver.js';
import { ProgressResolver } from '../adoption/progress.resolver.js';
import { AccountResolver } from '../access/account.resolver.js';
import { LinkResolver } from '../access/link.resolver.js';
import { OversightResolver } from '../access/oversight.resolver.js';
import { OwnAccountResolver } from '../access/own-account.resolver.js';
import { SessionResolver } from '../access/session.resolver.js';
import { RecordMilestonesResolver } from '../exchange/record-milestones.resolver.js';
import { UploadResolver } from '../exchange/upload.resolver.js';
import { FacilityResolver } from '../facility/facility.resolver.js';
import { PrefectureResolver } from '../facility/prefecture.resolver.js';
import { VendorResolver } from '../facility/vendor.resolver.js';
import { ForecastResolver } from '../forecast/forecast.resolver.js';
import { HurtsResolver } from '../forecast/hurts.resolver.js';
import { ScenarioResolver } from '../forecast/scenario.resolver.js';
import { ChecksResolver } from '../qualification/checks.resolver.js';
import { TodayResolver } from '../instance/today.resolver.js';
import { RolloutResolver } from '../rollout/rollout.resolver.js';
import { RegistrationResolver } from '../registration/registration.resolver.js';
import { CampaignResolver } from '../reminder/campaign.resolver.js';
import { ContactListResolver } from '../reminder/contact-list.resolver.js';
import { ReminderOversightResolver } from '../reminder/reminder-oversight.resolver.js';
import { RuleResolver } from '../reminder/rule.resolver.js';
import { TemplateResolver } from '../reminder/template.resolver.js';
import { DeskResolver } from '../support/desk.resolver.js';
import { EnquiryResolver } from '../support/enquiry.resolver.js';
import { FollowUpResolver } from '../support/follow-up.resolver.js';
import { OwnDayResolver } from '../self/own-day.resolver.js';
import { StartDateResolver } from '../self/start-date.resolver.js';
import { SettingsResolver } from '../vendor/settings.resolver.js';
import { WorkResolver } from '../vendor/work.resolver.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { KnowledgePointIdScalar } from './knowledge-point-id.scalar.js';
import { PrefectureCodeScalar } from './prefecture-code.scalar.js';

/** Everything the schema is made of; `print-schema.ts` and its test need no database. */
export const RESOLVERS = [
  TodayResolver,
  SessionResolver,
  LinkResolver,
  OwnAccountResolver,
  AccountResolver,
  OversightResolver,
  PrefectureResolver,
  VendorResolver,
  KnowledgePointResolver,
  AdoptionResolver,
  ProgressResolver,
  ForecastResolver,
  ScenarioResolver,
  HurtsResolver,
  FacilityResolver,
  ChecksResolver,
  RegistrationResolver,
  RolloutResolver,
  UploadResolver,
  RecordMilestonesResolver,
  EnquiryResolver,
  FollowUpResolver,
  DeskResolver,
  RuleResolver,
  TemplateResolver,
  CampaignResolver,
  ReminderOversightResolver,
  ContactListResolver,
  StartDateResolver,
  OwnDayResolver,
  WorkResolver,
  SettingsResolver,
];

export const SCALARS = [DateScalar, DateTimeScalar, KnowledgePointIdScalar, PrefectureCodeScalar];
