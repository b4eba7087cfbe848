/** Always in this order; never summed across the three nested counts. */
export const FACILITY_TYPES = ['HOSPITAL', 'MEDICAL_CLINIC', 'DENTAL_CLINIC', 'PHARMACY'] as const;
export type FacilityType = (typeof FACILITY_TYPES)[number];

/** Design tokens of the Digital Agency, checked apart under simulated colour blindness; the marker shape says it too. */
export const TYPE_COLOUR: Record<FacilityType, string> = {
  HOSPITAL: '#0017C1',
  MEDICAL_CLINIC: '#E25100',
  DENTAL_CLINIC: '#008DA6',
  PHARMACY: '#666666',
};

export type MarkerShape = 'circle' | 'triangle' | 'square' | 'diamond';
export const TYPE_SHAPE: Record<FacilityType, MarkerShape> = {
  HOSPITAL: 'circle',
  MEDICAL_CLINIC: 'triangle',
  DENTAL_CLINIC: 'square',
  PHARMACY: 'diamond',
};

/** SVG path of a marker centred on (0, 0) that fills about `size` × `size`. */
export function markerPath(shape: MarkerShape, size: number): string {
  const r = size / 2;
  switch (shape) {
    case 'circle':
      return `M${-r},0a${r},${r} 0 1,0 ${size},0a${r},${r} 0 1,0 ${-size},0Z`;
    case 'triangle':
      return `M0,${-r * 1.1}L${r * 1.1},${r * 0.85}L${-r * 1.1},${r * 0.85}Z`;
    case 'square':
      return `M${-r * 0.9},${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
    case 'diamond':
      return `M0,${-r * 1.25}L${r * 1.25},0L0,${r * 1.25}L${-r * 1.25},0Z`;
  }
}
