/**
 * Puts the values of attributes into the path of an endpoint: what no attribute asks for is left out, with the slash
 * before it. A scheme needs a division: by sector where none is named.
 *
 * @param path of the endpoint with the most between braces.
 * @param attribute the value of an attribute; empty where it is not there.
 * @example
 * pathFor('/v1/cities/{id}/progress/{target}.json', (name) => ({ city: 'kobe' })[name] ?? '');
 */
export const pathFor = (path: string, attribute: (name: string) => string): string =>
  path.replace(/\/{(\w+)}/g, (_, name: string) => {
    const value =
      attribute(name.replace('id', 'city')) ||
      (name === 'by' && attribute('scheme') ? 'sector' : '');
    return value && `/${encodeURIComponent(value)}`;
  });
