export { FIRST_OPERATION, PUBLISHED_CEILINGS, PUBLISHED_STARTS } from './published/published-starts.js';
export { publishedTrend, type TrendBand } from './published/published-trend.rules.js';
