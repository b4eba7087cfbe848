import { describe, expect, it } from '@jest/globals';
import { downloadAddress } from './download-address.js';

describe('the address of a download', () => {
  it('carries the arguments of the question shown, the filter as JSON, and nothing that was not asked', () => {
    const address = downloadAddress(
      {
        endpoint: 'facilities',
        args: { asOf: '2021-07-09', asKnownOn: null, filter: { search: '歯科 & 桜' } },
      },
      'csv-cp932',
    );
    const { pathname, searchParams } = new URL(address, 'http://board');
    expect(pathname).toBe('/download/facilities');
    expect(Object.fromEntries(searchParams)).toEqual({
      format: 'csv-cp932',
      asOf: '2021-07-09',
      filter: '{"search":"歯科 & 桜"}',
    });
  });
});
