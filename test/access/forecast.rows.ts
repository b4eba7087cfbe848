import { everybody, given, seesAll, signedIn, type Matrix } from './outcome.js';

const BY_VENDOR = given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE', 'VENDOR');

/** What the queues can deliver: the country, types and prefectures are the same for everybody. */
export const FORECAST_ROWS: Matrix = {
  // first: with a forecast it asks what would be if, which takes seconds
  nextBestAction: [
    ['{ nextBestAction { origin { asOf } } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'VENDOR')],
    ['{ nextBestAction(facilityId: "999999999") { origin { asOf } } }', given('ABSENT')],
  ],
  forecast: [
    ['{ forecast { days } }', everybody],
    ['{ forecast(groupBy: PREFECTURE, milestone: READY) { days } }', everybody],
    ['{ forecast(groupBy: VENDOR) { days } }', BY_VENDOR],
    // ten seconds of computing each
    ['{ forecast(asOf: "2021-06-01") { days } }', signedIn],
  ],
  vendorPaces: [['{ vendorPaces { rows { queue } } }', BY_VENDOR]],
  forecastFacilities: [
    ['{ forecastFacilities { counts { count } } }', BY_VENDOR],
    ['{ forecastFacilities(vendorId: 999999, outlook: LIKELY) { counts { count } } }', BY_VENDOR],
  ],
  requiredPaces: [['{ requiredPaces(groupBy: PREFECTURE) { rows { metOn } } }', everybody]],
  facilityForecast: [['{ facilityForecast(id: "999999999") { facilityId } }', given('ABSENT')]],
  forecastScores: [
    ['{ forecastScores { asOf } }', everybody],
    [
      '{ forecastScores(vendorId: 999999) { asOf } }',
      given('ABSENT', 'ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE'),
    ],
  ],
  scenario: [['{ scenario(changes: []) { days } }', given('ABSENT', 'ADMINISTRATOR', 'ANALYST')]],
  funnel: [['{ funnel { asOf } }', seesAll]],
  leadCurves: [['{ leadCurves(step: ORDER, groupBy: TYPE) { asOf } }', seesAll]],
  anomalies: [['{ anomalies { asOf } }', seesAll]],
  weekChanges: [['{ weekChanges { asOf } }', seesAll]],
  nationalTrend: [['{ nationalTrend { asOf } }', everybody]],
};
