import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { markerPath, TYPE_COLOUR, TYPE_SHAPE, type FacilityType } from '../view/facility-type.js';

/** The type's marker (colour and shape) and, unless `bare`, its name. */
export function TypeMark({ type, bare = false }: { type: FacilityType; bare?: boolean }) {
  const name = useTexts(words).type[type];
  const marker = (
    <svg
      viewBox="-8 -8 16 16"
      className="size-3.5 shrink-0"
      {...(bare ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <path d={markerPath(TYPE_SHAPE[type], 12)} fill={TYPE_COLOUR[type]} />
    </svg>
  );
  if (bare) return marker;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {marker}
      {name}
    </span>
  );
}
