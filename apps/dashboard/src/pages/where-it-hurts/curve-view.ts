export const CURVE_STEPS = ['CONTACT', 'ORDER', 'DELIVERY', 'SETUP', 'START'] as const;
export type CurveStep = (typeof CURVE_STEPS)[number];
export const CURVE_GROUPS = ['TYPE', 'PREFECTURE', 'VENDOR', 'MONTH'] as const;
export type CurveGroup = (typeof CURVE_GROUPS)[number];
