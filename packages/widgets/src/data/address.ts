/**
 * Puts the values of attributes into the path of an endpoint: what no attribute asks for is left out, with the slash
 * before it. A scheme needs a division: by sector where none is named. Empty where there is nothing for the first
 * parameter, which says what it is all about.
 *
 * @param path of the endpoint with the most between braces.
 * @param attribute the value of an attribute; empty where it is not there.
 * @example
 * pathFor('/v1/cities/{id}/progress/{target}.json', (name) => ({ city: 'kobe' })[name] ?? '');
 */
export const pathFor = (path: string, attribute: (name: string) => string): string => {
  let subject: string | undefined;
  const asked = path.replace(/\/{(\w+)}/g, (_, param: string) => {
    const value =
      attribute(param.replace('id', 'city')) ||
      (param === 'by' && attribute('scheme') ? 'sector' : '');
    subject ??= value;
    return value && `/${encodeURIComponent(value)}`;
  });
  return subject === '' ? subject : asked;
};
