import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells an earlier export from a folder of somebody's work. */
export const MARKER = '.climate-embed-export.json';

/** What an export says of itself. */
export interface Marker {
  /** Paths of all files it wrote, relative to its folder. */
  readonly files: readonly string[];
}

/** How a folder looks to an export that would replace it. */
export type Occupant =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'export'; readonly marker: Marker }
  | { readonly kind: 'other' };

/** Looks at what stands where an export is to go. */
export function occupantOf(folder: string): Occupant {
  if (!existsSync(folder)) return { kind: 'nothing' };
  try {
    if (readdirSync(folder).length === 0) return { kind: 'nothing' };
    const marker = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as Marker;
    return Array.isArray(marker.files) ? { kind: 'export', marker } : { kind: 'other' };
  } catch {
    return { kind: 'other' };
  }
}
