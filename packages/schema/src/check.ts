import { isMap, SCALARS } from './fits.js';
import type { Issue, Shape, ShapeNode } from './shape.js';

const EXPECTED: Record<string, string> = {
  s: 'text',
  n: 'number',
  i: 'whole number',
  b: 'true or false',
  d: 'date YYYY-MM-DD',
};

const nameOf = (value: unknown): string =>
  value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'list'
        : ({ string: 'text', number: 'number', boolean: 'true or false', object: 'object' }[
            typeof value as string
          ] ?? typeof value);

/**
 * Compares a value with its shape without ever building code at run time, so that it runs under a strict
 * Content Security Policy. Unknown keys are let through: an older client meets a newer API unharmed.
 *
 * @returns every place that does not fit; empty when all is well.
 * @example
 * const issues = check(progressShape, await response.json());
 */
export function check<T>(shape: Shape<T>, value: unknown): Issue[] {
  const issues: Issue[] = [];
  const visit = (node: ShapeNode, found: unknown, path: string): void => {
    const miss = (expected: string): void =>
      void issues.push({ path, expected, found: nameOf(found) });
    if (typeof node === 'string') {
      if (!SCALARS[node]!(found)) miss(EXPECTED[node]!);
    } else if (Array.isArray(node)) {
      if (Array.isArray(found))
        found.forEach((item, index) => visit(node[0], item, `${path}[${index}]`));
      else miss('list');
    } else if (isMap(found)) {
      const map = node as Record<string, ShapeNode>;
      const every = map['*'];
      for (const key of Object.keys(every ? found : map)) {
        const name = every ? key : key.replace('?', '');
        const under = path ? `${path}.${name}` : name;
        if (every) visit(every, found[key], under);
        else if (found[name] !== undefined || name === key) visit(map[key]!, found[name], under);
      }
    } else miss('object');
  };
  visit(shape, value, '');
  return issues;
}
