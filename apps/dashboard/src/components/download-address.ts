export type DownloadEndpoint =
  | 'adoption'
  | 'timeline'
  | 'facilities'
  | 'declaration'
  | 'calls'
  | 'mails'
  | 'enquiries'
  | 'enquiry-weeks'
  | 'vendors'
  | 'forecast'
  | 'forecast-vendors'
  | 'forecast-facilities'
  | 'forecast-scores'
  | 'national-trend'
  | 'required-pace'
  | 'scenario'
  | 'funnel'
  | 'lead-curves'
  | 'anomalies'
  | 'audit'
  | 'rule-dry-run'
  | 'campaign-dry-run'
  | 'reminder-messages'
  | 'contact-list';
export type DownloadFormat = 'xlsx' | 'csv' | 'csv-cp932';

/** What is downloaded: an endpoint of /download and the arguments of the question shown. */
export interface DownloadSource {
  endpoint: DownloadEndpoint;
  /** As in GraphQL: null and undefined are left out, objects (the filter) go as JSON. */
  args: Record<string, unknown>;
}

/** `/download/adoption?format=xlsx&asOf=2021-07-12&filter={"types":["HOSPITAL"]}`, encoded. */
export function downloadAddress({ endpoint, args }: DownloadSource, format: DownloadFormat): string {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(args)) {
    if (value === null || value === undefined) continue;
    query.set(
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean),
    );
  }
  return `/download/${endpoint}?${query.toString()}`;
}
