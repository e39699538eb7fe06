import type { Basis, EmissionsChart } from '@climate-embed/schema';

/** Why two cities may not stand beside each other, in the order in which it is asked. */
export type Incomparable = 'missing' | 'basis' | 'boundary' | 'gas' | 'gwp' | 'parts' | 'people';

/**
 * Whether the emissions of two cities may be shown side by side; if not, the first reason why. What one publication
 * leaves open is not the same as what another states, nor as what another leaves open.
 *
 * @example
 * comparable(seoul, gwangju); // 'basis': one counts GPC BASIC, the other its plan's sectors
 */
export function comparable(
  one: EmissionsChart,
  other: EmissionsChart,
  perPerson = false,
): true | Incomparable {
  const same = (...keys: (keyof Basis)[]): boolean =>
    keys.every((key) => one.basis?.[key] !== undefined && one.basis[key] === other.basis?.[key]);
  const told = ({ points }: EmissionsChart, key: 'value' | 'perPerson'): boolean =>
    points.some((point) => point[key] !== undefined);
  if (!told(one, 'value') || !told(other, 'value')) return 'missing';
  if (!same('scheme', 'code')) return 'basis';
  if (!same('boundary')) return 'boundary';
  if (!same('gas')) return 'gas';
  // A gas alone needs no weighing.
  if (one.basis?.gas !== 'CO2' && !same('gwp')) return 'gwp';
  if (one.by !== other.by || one.scheme !== other.scheme) return 'parts';
  if (perPerson && !(told(one, 'perPerson') && told(other, 'perPerson'))) return 'people';
  return true;
}
