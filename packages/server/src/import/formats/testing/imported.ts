import type { Breakdown } from '@climate-embed/schema';
import type { Imported } from '../../import-files.js';

/** The records of a kind that an import would write. */
export function bodies<Body>({ writes }: Imported, kind: string): Body[] {
  return writes.filter((write) => write.kind === kind).map(({ body }) => body as Body);
}

/** The breakdowns among them. */
export function breakdowns(imported: Imported): Breakdown[] {
  return bodies(imported, 'breakdown');
}

/** The codes of the issues, in their order. */
export function codes({ report }: Imported): string[] {
  return report.issues.map(({ code }) => code);
}
