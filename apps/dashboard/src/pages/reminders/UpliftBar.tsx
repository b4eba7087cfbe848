interface UpliftBarProps {
  uplift: number;
  lower: number;
  upper: number;
  /** Points from the middle to either end. */
  scale: number;
}

/** The interval as a bar around 0; the numbers stand beside it, so it is nothing to be read out. */
export function UpliftBar({ uplift, lower, upper, scale }: UpliftBarProps) {
  const x = (points: number) => 80 + (points / scale) * 76;
  return (
    <svg viewBox="0 0 160 16" aria-hidden className="mt-1 h-4 w-40">
      <line x1="80" x2="80" y1="0" y2="16" stroke="#666666" strokeWidth="1" />
      <line x1={x(lower)} x2={x(upper)} y1="8" y2="8" stroke="#0017c1" strokeWidth="2" />
      <circle cx={x(uplift)} cy="8" r="4" fill="#0017c1" />
    </svg>
  );
}
