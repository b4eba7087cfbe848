// For preparing a database, without a framework.
export { seedReminders } from './rule/seed-reminders.js';
