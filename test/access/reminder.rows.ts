import { everybody, given, type Matrix } from './outcome.js';

const FOR_MINISTRY = given('ABSENT', 'ADMINISTRATOR', 'ANALYST');
const BY_ADMINISTRATOR = given('REFUSED', 'ADMINISTRATOR');

const RULE = `condition: NOT_APPLIED, segment: { prefectures: ["31"] }, waitingDays: 30, templateId: $template, channel: MAIL,
  repeatDays: 30, maximum: 2, priority: 1, active: false, heldOutShare: 0`;
const TEXT = `topic: APPLICATION, legalNotice: false, subjectJa: "a", bodyJa: "{リンク}", subjectEn: "a", bodyEn: "{link}"`;

/** Reminders: the ministry's to see, its administrators' to change; a second person of the ministry approves. */
export const REMINDER_ROWS: Matrix = {
  reminderRules: [['{ reminderRules { id } }', FOR_MINISTRY]],
  reminderRuleSizes: [['{ reminderRuleSizes { ruleId } }', FOR_MINISTRY]],
  ruleDryRun: [['{ ruleDryRun(id: $rule) { warnings } }', FOR_MINISTRY]],
  reminderTemplates: [['{ reminderTemplates { id } }', FOR_MINISTRY]],
  reminderVariables: [['{ reminderVariables { name } }', everybody]],
  reminderPreview: [
    [
      `{ reminderPreview(input: { name: "x", ${TEXT}, facilityCode: "$other", language: ja }) { __typename } }`,
      FOR_MINISTRY,
    ],
  ],
  reminderCampaigns: [['{ reminderCampaigns { id } }', FOR_MINISTRY]],
  reminderCampaign: [['{ reminderCampaign(id: $campaign) { id } }', FOR_MINISTRY]],
  campaignDryRun: [['{ campaignDryRun(id: $campaign) { warnings } }', FOR_MINISTRY]],
  reminderMessages: [['{ reminderMessages { totalCount } }', FOR_MINISTRY]],
  reminderResults: [['{ reminderResults { name } }', FOR_MINISTRY]],
  reminderResultRows: [['{ reminderResultRows(ruleId: $rule, heldOut: true) { totalCount } }', FOR_MINISTRY]],
  reminderHealth: [['{ reminderHealth { waiting } }', FOR_MINISTRY]],
  reminderSettings: [['{ reminderSettings { version } }', FOR_MINISTRY]],
  facilityReminders: [
    [
      '{ facilityReminders(facilityCode: "$other") { id } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE'),
    ],
    [
      '{ facilityReminders(facilityCode: "$ofFacility") { id } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'FACILITY'),
    ],
  ],
  saveReminderRule: [
    [`mutation { saveReminderRule(input: { name: "x", ${RULE} }) { __typename } }`, BY_ADMINISTRATOR],
  ],
  saveReminderTemplate: [
    [
      `mutation { saveReminderTemplate(input: { name: "access", ${TEXT} }) { __typename } }`,
      BY_ADMINISTRATOR,
    ],
  ],
  saveReminderSettings: [
    [
      `mutation { saveReminderSettings(input: { expectedVersion: 1, hourFrom: 9, hourUntil: 17, contacts: 2, contactDays: 7,
        ratePerMinute: 600, approvalAbove: 1000 }) { __typename } }`,
      BY_ADMINISTRATOR,
    ],
  ],
  createReminderCampaign: [
    [
      `mutation { createReminderCampaign(input: { name: "x", segment: { prefectures: ["31"] }, templateId: $template,
        channel: MAIL, heldOutShare: 0 }) { __typename } }`,
      BY_ADMINISTRATOR,
    ],
  ],
  // of a draft, which waits for nobody: refused to all, and to who may as not possible in that state
  approveReminderCampaign: [
    [
      'mutation { approveReminderCampaign(input: { id: $campaign, expectedVersion: 1 }) { __typename } }',
      given('REFUSED'),
    ],
  ],
  submitReminderCampaign: [
    [
      'mutation { submitReminderCampaign(input: { id: $campaign, expectedVersion: 1 }) { __typename } }',
      BY_ADMINISTRATOR,
    ],
  ],
  cancelReminderCampaign: [
    [
      'mutation { cancelReminderCampaign(input: { id: $cancelled, expectedVersion: 1 }) { __typename } }',
      BY_ADMINISTRATOR,
    ],
  ],
};
