/** Of the routes in chart and legend. */
export const ROUTE_COLOURS = { card: '#0017C1', batch: '#008DA6', reader: '#E25100' } as const;
