/**
 * The shortest relative reference from one absolute path to another (RFC 3986, 4.2), so that a list's `next`
 * works on whatever host and folder its files are put.
 *
 * @example
 * relativeReference('/v1/cities.json', '/v1/cities/page/2.json'); // 'cities/page/2.json'
 */
export function relativeReference(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const aim = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < aim.length - 1 && base[shared] === aim[shared]) shared++;
  return '../'.repeat(base.length - shared) + aim.slice(shared).join('/');
}
