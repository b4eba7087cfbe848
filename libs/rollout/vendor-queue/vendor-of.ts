import type { Viewer } from '#access';

/** The vendor whose day a viewer may look at: a vendor its own, the ministry the one it names. null: none. */
export function vendorToRead(viewer: Viewer, vendorId: number | null | undefined): number | null {
  switch (viewer.role) {
    case 'VENDOR':
      return vendorId == null || vendorId === viewer.vendorId ? viewer.vendorId : null;
    case 'ADMINISTRATOR':
    case 'ANALYST':
      return vendorId ?? null;
    default:
      return null;
  }
}
