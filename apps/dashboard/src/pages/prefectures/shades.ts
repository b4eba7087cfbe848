/**
 * Five steps of one blue of the design tokens. Their luminance falls evenly (0.87, 0.67, 0.32, 0.12, 0.02), so they
 * stay apart in grey and under any colour blindness; the text colour keeps at least 6:1.
 */
export const SHADES = [
  { ground: '#E8F1FE', text: '#000000' },
  { ground: '#C5D7FB', text: '#000000' },
  { ground: '#7096F8', text: '#000000' },
  { ground: '#264AF4', text: '#FFFFFF' },
  { ground: '#00118F', text: '#FFFFFF' },
] as const;
