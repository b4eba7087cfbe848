import { TYPE_COLOUR, type FacilityType } from '../../view/facility-type.js';

/** All types together have a colour of their own: no type's. */
export const BAR_COLOUR = (type: FacilityType | null): string => (type ? TYPE_COLOUR[type] : '#4D4D4D');
