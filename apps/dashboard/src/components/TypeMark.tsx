import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { markerPath, TYPE_COLOUR, TYPE_SHAPE, type FacilityType } from '../view/facility-type.js';

interface TypeMarkProps {
  type: FacilityType;
  /** The marker only; the name is read, not shown. */
  bare?: boolean;
  /** 医科 instead of 医科診療所, for headers of narrow columns. */
  short?: boolean;
}

/** The type's marker (colour and shape) and, unless `bare`, its name. */
export function TypeMark({ type, bare = false, short = false }: TypeMarkProps) {
  const word = useTexts(words);
  const name = (short ? word.typeShort : word.type)[type];
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
