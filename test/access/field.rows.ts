import type { Role } from './outcome.js';
import type { FieldRules, TypeRow } from './field-walk.js';

const MINISTRY: readonly Role[] = ['ADMINISTRATOR', 'ANALYST'];
const STAFF: readonly Role[] = [...MINISTRY, 'CALL_CENTRE'];
const SIGNED_IN: readonly Role[] = [...MINISTRY, 'VENDOR', 'FACILITY', 'CALL_CENTRE', 'INSURER'];

/** Fields that not everybody who comes upon their type sees, with a question that shows it. */
export const FIELD_RULES: FieldRules = {
  'Facility.assignment': MINISTRY,
  'Facility.notes': MINISTRY,
  'Facility.lastCheckOn': MINISTRY,
  'Enquiry.by': STAFF,
  'Enquiry.owner': STAFF,
  'ForecastSeries.vendor': [...MINISTRY, 'VENDOR', 'CALL_CENTRE'],
};

/**
 * Every object type but the problems: which roles come upon it, which fields it has. A new field is written down here by
 * somebody who has thought of these roles. An empty list: whoever holds a link, or what no row of the matrix has made.
 */
export const FIELD_ROWS: Readonly<Record<string, TypeRow>> = {
  ...seen(SIGNED_IN, {
    Vendor: 'email id name phone weeklyCapacity',
    Me: 'displayName email role vendor',
    SignedInSession: 'address current lastSeenAt startedAt',
    AccessToken: 'createdAt expiresAt id lastUsedAt name revokedAt scope',
    MyAccount: 'sessions tokens',
    MilestoneRowResult: 'code event facilityCode field message missing recorded repeated version warnings',
    MilestoneState: 'milestone since',
    Facility:
      'address assignment blocker certificateExpiresOn closedOn code codes email id lastCheckOn log logLater milestones municipality name notes openedOn phone plannedMonth possiblyClosedSince postalCode prefecture readers stage startsOn type typeInferred vendor version visitOn waitingDays waitingSince',
    FacilityCode: 'code validFrom validUntil',
    PageInfo: 'endCursor hasNextPage hasPreviousPage previousCursor rowsBefore',
    FacilityEdge: 'cursor node',
    FacilityConnection: 'asKnownOn asOf edges nodes pageInfo record seen totalCount',
    LogEntry: 'batch by day id kind learntAt retractedBy retracts source text value verb',
    AccessTokenCreated: 'secret token',
    MilestonesRecorded: 'repeated results',
  }),
  ...seen(['ADMINISTRATOR', 'VENDOR'], {
    AccountFacility: 'code name',
    Account: 'displayName email expiresAt facilities id insurerNumber lastSignInAt role state vendor',
    AccountPage: 'nextCursor nodes',
    UploadCounts: 'backward change error fixed offered rows stale unchanged written',
    Upload:
      'acceptOffers batch by conflict counts done fileName id layout leftOut leftOutCount receivedAt refusal refusalRow retracted state total',
  }),
  ...seen([], {
    Invitation: 'displayName email role',
    CellChange: 'column from to',
    RowProblem: 'code column message offer value',
    UploadRow: 'changes code facilityName fixed number outcome problems warnings written',
    UploadRows: 'nextCursor nodes',
    FacilityForecast: 'facilityId operating origin ready',
    ReminderTemplateFault: 'field message',
    PasswordChanged: 'signedIn',
    HeldRowDone: 'outcome',
    BatchUndone: 'batch leftOut leftOutCount retracted',
  }),
  ...seen(['ADMINISTRATOR'], {
    AuditEntry: 'action address at detail displayName email found id role subject token',
    AuditPage: 'nextCursor nodes',
    OutgoingMail: 'attempts createdAt id kind lastError links sentAt status subject text to',
    OutboxPage: 'nextCursor nodes',
    ReminderRuleSaved: 'rule',
    ReminderTemplateSaved: 'template',
    ReminderCampaignSaved: 'campaign',
    ReminderSettingsSaved: 'settings',
  }),
  ...seen('EVERYBODY', {
    KnowledgePoint: 'at day id kind title',
    AdoptionCell: 'denominator numerator prefecture rate stage type vendor',
    Adoption: 'asKnownOn asOf cells denominator measure record',
    TimelineSeries: 'denominators numerators prefecture rates type',
    AdoptionTimeline: 'asKnownOn complete days denominator interval measure series',
    DeclarationFilter: 'has types',
    DeclarationFigure: 'asOf constant denominator filter key published rate source unit value',
    Pace: 'actualPerBusinessDay actualPerCalendarDay asKnownOn asOf businessDaysLeft calendarDaysLeft operating plannedByTarget record remaining requiredPerBusinessDay requiredPerCalendarDay startedInWindow targetDay windowBusinessDays windowDays',
    ReaderCount: 'asKnownOn asOf facilities readers record',
    Prefecture: 'bureau code compactColumn compactRow geoColumn geoRow name region regionEn romaji shortName',
    LeadTimeEstimate: 'cases finished median p90 step',
    PlannedMonthTrust: 'answered due kept lift',
    ForecastOrigin: 'asOf computedAt leadTimes outdated plannedMonths runs seed targetDay weeklyGrowth',
    ForecastSeries: 'now p10 p50 p90 planChance plannedByTarget prefecture type vendor',
    Forecast: 'asKnownOn days milestone origin record series',
    PastForecast: 'actual inBand origin p10 p50 p90 weeks',
    ForecastCoverage: 'bias cases inBand inBandRate meanActual meanError weeks',
    ForecastScores: 'asOf coverage past',
    RequiredPace:
      'actualPerBusinessDay actualPerCalendarDay metOn operating plannedByTarget prefecture remaining requiredPerBusinessDay requiredPerCalendarDay startedInWindow type',
    RequiredPaces: 'asKnownOn asOf record rows',
    PublishedCount: 'day operating',
    TrendBand: 'day p10 p50 p90',
    NationalTrend: 'asOf bands published runs seed',
    Today: 'canMoveClock demo logBeganOn now today',
    EnquiryTopicInfo: 'clears name sets topic',
    ReminderVariable: 'mayBeMissing name nameJa',
    StartForm:
      'asks closed code lacks latest name nextBusinessDay operating readySince startsOn today version',
    StartLink: 'enteredDay expiresOn form state',
  }),
  ...seen(['ADMINISTRATOR', 'ANALYST', 'VENDOR', 'CALL_CENTRE'], {
    ExpectedDays: 'chance p10 p50 p90',
    VendorPace: 'done exposedDays finish pace priorPace priorShare queue vendor',
    VendorPaces: 'origin rows',
    OutlookCount: 'count outlook',
    ForecastFacility: 'facility outlook ready',
    ForecastFacilities: 'counts origin rows',
    SentenceChange: 'measure since',
    SentenceFilter: 'blockers gained has lacks lost prefectures types vendors',
    SentencePart: 'asOf facilityCode filter text',
    VendorStanding:
      'longestWaiting longestWaitingDays medianWaitingDays queue ready4 ready4AWeek ready8 ready8AWeek scheduled4 stalled started4 started4AWeek started8 started8AWeek vendor',
    VendorStandings: 'asKnownOn asOf record rows',
  }),
  ...seen(MINISTRY, {
    BandColumns: 'p10 p50 p90',
    ScenarioLine: 'base changed prefecture type vendor',
    Scenario: 'concerned days gain lines milestone origin',
    ChecksOfDay: 'batch card day reader',
    CheckingGroup: 'checking checks operating prefecture rate type',
    InsurerMisses: 'asked name notFound number rate',
    CheckFigures:
      'byPrefecture byType checking checkingRate checks days endedAtCounter from hoursSaved insurers never operating outcomes quiet refusedClaimsAvoided to',
    ReminderMoveCount: 'count reason',
    ReminderReasonCount: 'count reason',
    DryRunCounts: 'excluded firstDueAt lastDueAt moved sendable total',
    DryRunRow: 'channel code dueAt excludedReason facilityId movedReason name',
    ReminderDryRun: 'counts nextCursor rows warnings',
    SegmentChange: 'measure since',
    Segment:
      'blockers gained has lacks lost prefectures search stages types vendors waitingDaysAtLeast withoutVendor',
    ReminderStatusCount: 'count status',
    ReminderCampaign:
      'approvedAt approvedBy channel condition createdAt createdBy dryRun finishedAt heldOutShare id mayApprove name progress reasons segment sendAt status templateId templateName total version',
    ReminderMessage:
      'attempts campaignId channel condition dueAt facilityCode facilityName finishedAt id lastError movedReason name occurrence reason recipient ruleId status templateName vendorName',
    ReminderMessagePage: 'nextCursor nodes totalCount',
    ReminderRetryCount: 'code count',
    ReminderHealth:
      'abandoned byStatus failedLastHour mailServerSet oldestDueAt retrying sentLastHour sweptAt waiting',
    ReminderSettings: 'approvalAbove contactDays contacts hourFrom hourUntil ratePerMinute version',
    ReminderShare: 'done of rate',
    ReminderResultWindow: 'days heldOut lower reminded uplift upper verdict',
    ReminderResult: 'campaignId condition drawnHeldOut drawnReminded name ruleId windows',
    ReminderResultRow: 'code doneAt drawnAt facilityId name',
    ReminderResultRowPage: 'nextCursor nodes totalCount',
    ReminderRule:
      'active channel condition due escalateAfter escalateTo heldOutShare id key legalNotice maximum name owner priority reached7 repeatDays segment templateId templateName version waitingDays',
    ReminderRuleSize: 'ruleId sendable total',
    ReminderTemplate:
      'bodyEn bodyJa id legalNotice legalReason name ruleCount subjectEn subjectJa topic updatedAt updatedBy version',
    Assignment: 'assignedAt assignee version',
    FollowUpNote: 'by changedAt id text version writtenAt',
    ReminderPreview: 'facilityId facilityName html subject text',
    FollowUpAssigned: 'facilities message stale',
    FollowUpNoteWritten: 'note warnings',
  }),
  ...seen(['ADMINISTRATOR', 'ANALYST', 'VENDOR'], {
    ScenarioGain: 'mean p10 p50 p90',
    Advice: 'action effect gain kind reason vendor',
    NextBestAction: 'advice origin',
    QueuePass: 'by note on reason',
    WorkRow:
      'blockedBy blocker closedWeekdays code contactPosition contactedOn expected id late municipality name next passed phone position prefecture sayable slot stage technicianId technicianName type version visitOn waitingDays',
    Technician: 'active id municipalities name prefectures',
    CalendarFacility:
      'blocker closedWeekdays code id municipality name phone prefecture slot stage technicianId technicianName type version visitOn',
    CalendarVisit: 'day done facility warnings',
    CalendarDay: 'businessDay claimPeriod closed day obon',
    WorkCalendar: 'days technicians today vendorId visits',
    WorkCount: 'count filter',
    BlockedCount: 'count party',
    PaceSeen: 'high low ready4 ready8 weeklyCapacity workingDays4 workingDays8',
    WorkQueue: 'blockedBy counts logSeen matching method rows seen targetDay today vendorId vendorName',
    CapacityRow: 'prefecture queue ready4 ready8 since weeklyCapacity',
    WorkCapacity: 'holidays rows seen today vendorId vendorName',
  }),
  ...seen(STAFF, {
    FunnelBar: 'conversion count has',
    FunnelStep: 'cases finished median p75 share step waitedDays waiting waitingFilter',
    Funnel: 'asKnownOn asOf bars bottleneck record steps',
    LeadCurve: 'cases filter finished finishedBy key median p75 vendor',
    LeadCurves: 'asKnownOn asOf curves record step',
    AnomalyTold: 'kind sentence weight',
    Anomalies: 'anomalies asKnownOn asOf record',
    WeekChange: 'key sentence',
    WeekChanges: 'asKnownOn asOf changes record',
    Person: 'id name',
    StaffMember: 'id isMinistry name',
    ReplyTemplate: 'text title topic',
    EnquirySeries: 'asked open topic',
    EnquiryTimeline: 'complete days series',
    ContactListEntry:
      'about address contacts facilityCode facilityName listedAt phone postalCode prefecture subject text toVendor vendorName vendorPhone',
    ContactListPage: 'nextCursor nodes totalCount',
    FacilityLookUp: 'nodes totalCount',
    EnquiryVersion: 'answer by followUpOn ownerName state text topic version writtenAt',
    EnquiryRecorded: 'enquiry repeated warnings',
  }),
  ...seen(['ADMINISTRATOR', 'ANALYST', 'INSURER'], {
    QualityCause: 'cause name',
    QualityWeek: 'causes complete held monday perTenThousand rows',
    QualityInsurer: 'causes held insurerName insurerNumber perTenThousand rows',
    InsurerQuality: 'causes insurers open weeks',
  }),
  ...seen(['INSURER'], {
    Registration:
      'askedRegister by clean held id quarantined receivedAt registered rows source state unchanged',
    HeldCounts: 'toConfirm toCorrect waiting',
    RegistrationText: 'field text',
    HeldCause: 'cause name step',
    HeldRow:
      'before causes correctedAt correctedBy id number numberChanged ownHand registration state texts unreadable version',
    HeldRows: 'nextCursor nodes',
  }),
  ...seen(['ADMINISTRATOR', 'ANALYST', 'FACILITY', 'CALL_CENTRE'], {
    Enquiry: 'answer askedAt by closedAt facility followUpOn id owner source state text topic version',
    EnquiryConnection: 'endCursor nodes totalCount',
    FacilityReminder:
      'campaignId channel condition dueAt finishedAt id movedReason occurrence reason recipient ruleId sourceName status templateName toVendor',
    Subsidy: 'aboveCap cap claim completeBy documents expected most ownCost quotation share',
    OwnDay: 'expected facility setsUpAlone start subsidy',
    VendorChoice: 'id name phone',
  }),
  ...seen(['ADMINISTRATOR', 'ANALYST', 'VENDOR', 'FACILITY', 'CALL_CENTRE'], {
    ExpectedRange: 'earliest latest',
  }),
  ...seen(['VENDOR'], {
    WorkRowResult: 'code events facilityCode field message overtaken recorded row warnings',
    WorkRecorded: 'results',
    WorkSettingSaved: 'id',
  }),
  ...seen(['ADMINISTRATOR', 'VENDOR', 'FACILITY', 'CALL_CENTRE'], {
    MilestoneRecorded: 'event facility warnings',
  }),
  ...seen(['ADMINISTRATOR', 'FACILITY'], {
    StartDateEntered: 'form vendorTold warnings',
  }),
  ...seen(['ADMINISTRATOR', 'CALL_CENTRE'], {
    StartLinkCreated: 'address expiresOn facility',
    VendorContacted: 'facility vendorTold warnings',
  }),
  ...seen(['FACILITY'], {
    EnquiryRaised: 'warnings',
  }),
};

function seen(by: TypeRow['seenBy'], types: Readonly<Record<string, string>>): Record<string, TypeRow> {
  return Object.fromEntries(Object.entries(types).map(([type, fields]) => [type, { seenBy: by, fields }]));
}
