import { forecastViewOf } from './forecast-view.js';

const view = (address: string, seesVendors = true) =>
  forecastViewOf(new URLSearchParams(address), seesVendors);

describe('the address of the forecast', () => {
  it('holds the whole view', () => {
    expect(
      view(
        'by=VENDOR&of=READY&line=12&pace=PREFECTURE&outlook=UNLIKELY&queue=12&type=PHARMACY&pref=13&skip=50',
      ),
    ).toEqual({
      groupBy: 'VENDOR',
      milestone: 'READY',
      line: '12',
      paceBy: 'PREFECTURE',
      outlook: 'UNLIKELY',
      vendorId: 12,
      type: 'PHARMACY',
      prefecture: '13',
      skip: 50,
    });
  });

  it('opens whatever is written there, and shows vendors only to who may see them', () => {
    expect(view('by=MOON&of=&queue=x&skip=-1&pref=131')).toMatchObject({
      groupBy: 'NATION',
      milestone: 'OPERATING',
      vendorId: null,
      prefecture: null,
      skip: 0,
    });
    expect(view('by=VENDOR', false).groupBy).toBe('NATION');
  });
});
