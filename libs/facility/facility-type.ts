/** Always in this order: hospital, medical clinic, dental clinic, pharmacy. Stored as 0…3. */
export const FACILITY_TYPES = ['HOSPITAL', 'MEDICAL_CLINIC', 'DENTAL_CLINIC', 'PHARMACY'] as const;
export type FacilityType = (typeof FACILITY_TYPES)[number];
