import type { Target } from '@climate-embed/schema';

/** The kind that a type means: of CDP's five types four are targets, and one says that there is none. */
export function targetKind(printed: string): Target['kind'] | 'none' | undefined {
  const words = printed.slice(0, 200).toLowerCase();
  if (/\bno\b.*\btarget\b/u.test(words)) return 'none';
  if (/\bnet\W?zero\b|\b(carbon|climate)\W?neutral/u.test(words)) return 'net-zero';
  if (/\bintensity\b/u.test(words)) return 'base-year-intensity';
  if (/\bbaseline scenario\b|\bbusiness as usual\b/u.test(words)) return 'baseline-scenario';
  if (/\bfixed\W?level\b/u.test(words)) return 'fixed-level';
  return /\bbase year\b/u.test(words) ? 'base-year' : undefined;
}
