import type { Basis } from '@climate-embed/schema';

/**
 * How two bases compare: `same` where both identify one total; `unconfirmed` where a side leaves something
 * open; a mismatch only where both sides state it and differ.
 */
export type BasisMatch = 'same' | 'unconfirmed' | 'boundary-mismatch' | 'gas-mismatch';

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const oneSided = (a: string | undefined, b: string | undefined): boolean =>
  (a === undefined) !== (b === undefined);

/**
 * Compares what two figures count, field by field: scheme and code (which total), boundary, gas. A difference
 * of scheme, code or boundary is a `boundary-mismatch`. Codes are read within their scheme, so they are only
 * held against each other where the scheme is not in doubt. A boundary or gas that neither side states raises
 * no doubt, because a scheme and its code imply both; a total that neither side names by scheme and code does.
 * Two stated GWP sets that differ leave the comparison unconfirmed; an unstated one is let pass.
 *
 * @example
 * compareBasis({ scheme: 'gpc', code: 'BASIC' }, { scheme: 'gpc', code: 'BASIC' }); // 'same'
 */
export function compareBasis(a: Basis = {}, b: Basis = {}): BasisMatch {
  if (differ(a.scheme, b.scheme)) return 'boundary-mismatch';
  if (!oneSided(a.scheme, b.scheme) && differ(a.code, b.code)) return 'boundary-mismatch';
  if (differ(a.boundary, b.boundary)) return 'boundary-mismatch';
  if (differ(a.gas, b.gas)) return 'gas-mismatch';
  const identified = a.scheme !== undefined && a.code !== undefined;
  const inDoubt =
    !identified ||
    oneSided(a.scheme, b.scheme) ||
    oneSided(a.code, b.code) ||
    oneSided(a.boundary, b.boundary) ||
    oneSided(a.gas, b.gas) ||
    differ(a.gwp, b.gwp);
  return inDoubt ? 'unconfirmed' : 'same';
}
