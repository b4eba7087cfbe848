import { createBrowserRouter } from 'react-router';
import { FailedPage } from './shell/FailedPage.js';
import { Shell } from './shell/Shell.js';
import { OverviewPage } from './pages/overview/OverviewPage.js';

/** 概況 comes with the first load; every other page is fetched when it is opened. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <FailedPage />,
    children: [
      {
        errorElement: <FailedPage />,
        children: [
          { index: true, element: <OverviewPage /> },
          {
            path: 'prefectures',
            lazy: async () => ({
              Component: (await import('./pages/prefectures/PrefecturesPage.js')).PrefecturesPage,
            }),
          },
          {
            path: 'forecast',
            lazy: async () => ({
              Component: (await import('./pages/forecast/ForecastPage.js')).ForecastPage,
            }),
          },
          {
            path: 'forecast/what-if',
            lazy: async () => ({
              Component: (await import('./pages/what-if/WhatIfPage.js')).WhatIfPage,
            }),
          },
          {
            path: 'where-it-hurts',
            lazy: async () => ({
              Component: (await import('./pages/where-it-hurts/HurtsPage.js')).HurtsPage,
            }),
          },
          {
            path: 'facilities',
            lazy: async () => ({
              Component: (await import('./pages/facilities/FacilitiesPage.js')).FacilitiesPage,
            }),
          },
          {
            path: 'facilities/:code',
            lazy: async () => ({
              Component: (await import('./pages/facility/FacilityPage.js')).FacilityPage,
            }),
          },
          {
            path: 'facilities/:code/letter',
            lazy: async () => ({ Component: (await import('./pages/letter/LetterPage.js')).LetterPage }),
          },
          {
            path: 'my',
            lazy: async () => ({ Component: (await import('./pages/my/MyPage.js')).MyPage }),
          },
          {
            path: 'reception',
            lazy: async () => ({
              Component: (await import('./pages/reception/ReceptionPage.js')).ReceptionPage,
            }),
          },
          {
            path: 'checks',
            lazy: async () => ({ Component: (await import('./pages/checks/ChecksPage.js')).ChecksPage }),
          },
          {
            path: 'start',
            lazy: async () => ({ Component: (await import('./pages/start/StartPage.js')).StartPage }),
          },
          {
            path: 'desk',
            lazy: async () => ({ Component: (await import('./pages/desk/DeskPage.js')).DeskPage }),
          },
          {
            path: 'enquiries',
            lazy: async () => ({
              Component: (await import('./pages/enquiries/EnquiriesPage.js')).EnquiriesPage,
            }),
          },
          {
            path: 'stuck',
            lazy: async () => ({ Component: (await import('./pages/stuck/StuckPage.js')).StuckPage }),
          },
          {
            path: 'vendors',
            lazy: async () => ({ Component: (await import('./pages/vendors/VendorsPage.js')).VendorsPage }),
          },
          {
            path: 'reminders',
            lazy: async () => ({
              Component: (await import('./pages/reminders/RulesPage.js')).RulesPage,
            }),
          },
          {
            path: 'reminders/rules/:id',
            lazy: async () => ({
              Component: (await import('./pages/reminders/RulePage.js')).RulePage,
            }),
          },
          {
            path: 'reminders/campaigns',
            lazy: async () => ({
              Component: (await import('./pages/reminders/CampaignsPage.js')).CampaignsPage,
            }),
          },
          {
            path: 'reminders/campaigns/new',
            lazy: async () => ({
              Component: (await import('./pages/reminders/NewCampaignPage.js')).NewCampaignPage,
            }),
          },
          {
            path: 'reminders/campaigns/:id',
            lazy: async () => ({
              Component: (await import('./pages/reminders/CampaignPage.js')).CampaignPage,
            }),
          },
          {
            path: 'reminders/templates',
            lazy: async () => ({
              Component: (await import('./pages/reminders/TemplatesPage.js')).TemplatesPage,
            }),
          },
          {
            path: 'reminders/templates/:id',
            lazy: async () => ({
              Component: (await import('./pages/reminders/TemplatePage.js')).TemplatePage,
            }),
          },
          {
            path: 'reminders/messages',
            lazy: async () => ({
              Component: (await import('./pages/reminders/MessagesPage.js')).MessagesPage,
            }),
          },
          {
            path: 'reminders/results',
            lazy: async () => ({
              Component: (await import('./pages/reminders/ResultsPage.js')).ResultsPage,
            }),
          },
          {
            path: 'reminders/lists',
            lazy: async () => ({
              Component: (await import('./pages/reminders/ListsPage.js')).ListsPage,
            }),
          },
          {
            path: 'reminders/results/rows',
            lazy: async () => ({
              Component: (await import('./pages/reminders/ResultRowsPage.js')).ResultRowsPage,
            }),
          },
          {
            path: 'reminders/health',
            lazy: async () => ({
              Component: (await import('./pages/reminders/HealthPage.js')).HealthPage,
            }),
          },
          {
            path: 'reminders/settings',
            lazy: async () => ({
              Component: (await import('./pages/reminders/SettingsPage.js')).SettingsPage,
            }),
          },
          {
            path: 'files',
            lazy: async () => ({ Component: (await import('./pages/files/FilesPage.js')).FilesPage }),
          },
          {
            path: 'work/files',
            lazy: async () => ({ Component: (await import('./pages/files/FilesPage.js')).FilesPage }),
          },
          {
            path: 'work',
            lazy: async () => ({ Component: (await import('./pages/work/WorkPage.js')).WorkPage }),
          },
          {
            path: 'work/calendar',
            lazy: async () => ({
              Component: (await import('./pages/work-calendar/CalendarPage.js')).CalendarPage,
            }),
          },
          {
            path: 'work/capacity',
            lazy: async () => ({
              Component: (await import('./pages/work-capacity/CapacityPage.js')).CapacityPage,
            }),
          },
          {
            path: 'insurer',
            lazy: async () => ({ Component: (await import('./pages/insurer/InsurerPage.js')).InsurerPage }),
          },
          {
            path: 'insurers/quality',
            lazy: async () => ({
              Component: (await import('./pages/insurer-quality/QualityPage.js')).QualityPage,
            }),
          },
          {
            path: 'declaration',
            lazy: async () => ({
              Component: (await import('./pages/declaration/DeclarationPage.js')).DeclarationPage,
            }),
          },
          {
            path: 'account',
            lazy: async () => ({ Component: (await import('./pages/account/AccountPage.js')).AccountPage }),
          },
          {
            path: 'accounts',
            lazy: async () => ({
              Component: (await import('./pages/accounts/AccountsPage.js')).AccountsPage,
            }),
          },
          {
            path: 'audit',
            lazy: async () => ({ Component: (await import('./pages/audit/AuditPage.js')).AuditPage }),
          },
          {
            path: 'outbox',
            lazy: async () => ({ Component: (await import('./pages/outbox/OutboxPage.js')).OutboxPage }),
          },
          {
            path: 'invitation',
            lazy: async () => ({
              Component: (await import('./pages/link/InvitationPage.js')).InvitationPage,
            }),
          },
          {
            path: 'reset',
            lazy: async () => ({ Component: (await import('./pages/link/ResetPage.js')).ResetPage }),
          },
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./pages/sign-in/SignInPage.js')).SignInPage }),
          },
          {
            path: 'set-up',
            lazy: async () => ({ Component: (await import('./pages/set-up/SetUpPage.js')).SetUpPage }),
          },
          {
            path: '*',
            lazy: async () => ({
              Component: (await import('./pages/not-found/NotFoundPage.js')).NotFoundPage,
            }),
          },
        ],
      },
    ],
  },
]);
