import { encodeQR } from 'qr';

/** Blank modules around the code; the standard asks for four. */
const QUIET = 4;

/** A QR code as one path: sharp at any size, on paper too. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const dark = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  const size = rows.length;
  return (
    <svg
      role="img"
      aria-label={label}
      data-testid="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block h-auto w-full"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
