import type { EmissionsChart } from '@climate-embed/schema';

import { percent, tonnes } from '../formats.js';
import { wordFor } from '../words.js';
import { groundOf, type GroundOptions } from './ground.js';
import { keysOf, spell } from './table.js';

/**
 * Points in words, for the walk with arrow keys: makes a function of the position in the layout's `steps` and, for
 * a part, that in its `parts`. Empty where there is no such step.
 *
 * @example
 * sayer(data, { locale: en, words })(1, 0); // 'FY2022, Industry, 2.50 Mt, 29 % of the total'
 */
export function sayer(
  data: EmissionsChart,
  options: GroundOptions,
): (step: number, part?: number) => string {
  const { locale, words } = options;
  const { shown, parts } = groundOf(data, options);
  return (step, part) => {
    const one = shown[step];
    if (!one) return '';
    const { at, point, total } = one;
    const chosen = part === undefined ? undefined : parts[part];
    const value = chosen ? chosen.values[step] : total;
    const share = chosen && value !== undefined && total! > 1e-3 && (value / total!) * 100;
    const kind = wordFor(words.kinds, point.method);
    return [
      locale.year(point) + (kind ? ` (${kind})` : ''),
      chosen?.label.text ?? words.words.total,
      value === undefined
        ? spell(chosen ? keysOf(data, chosen.key, at) : [], options)
        : tonnes(locale, value),
      ...(share ? [words.share(percent(locale, share, Math.abs(share) < 1 ? 1 : 0))] : []),
    ].join(', ');
  };
}
