/** What an address is made from. */
interface Addressed {
  readonly path: string;
}

/** An endpoint whose pattern fits an address. */
interface Match<Name extends string, End extends Addressed> {
  readonly name: Name;
  readonly endpoint: End;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoints that fit a path, in the order of the table; `undefined` where its percent-encoding is broken. */
export type Matcher<Name extends string, End extends Addressed> = (
  path: string,
) => readonly Match<Name, End>[] | undefined;

const PARAM = /{(\w+)}/;

const escape = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

function patternOf(path: string): RegExp {
  // Odd pieces are the names between braces.
  const pieces = path.split(PARAM).map((piece, index) => (index % 2 ? '([^/]+)' : escape(piece)));
  return new RegExp(`^${pieces.join('')}$`);
}

/** Turns the endpoint table into a matcher, so that no path is written a second time. */
export function createMatcher<Name extends string, End extends Addressed>(
  table: Readonly<Record<Name, End>>,
): Matcher<Name, End> {
  const routes = (Object.entries(table) as [Name, End][]).map(([name, endpoint]) => ({
    name,
    endpoint,
    pattern: patternOf(endpoint.path),
    names: endpoint.path.split(PARAM).filter((_, index) => index % 2 === 1),
  }));
  return (path) => {
    const matches: Match<Name, End>[] = [];
    for (const { name, endpoint, pattern, names } of routes) {
      const found = pattern.exec(path);
      if (!found) continue;
      try {
        const values = found.slice(1).map((value) => decodeURIComponent(value));
        const params = Object.fromEntries(names.map((param, index) => [param, values[index]!]));
        matches.push({ name, endpoint, params });
      } catch {
        return undefined;
      }
    }
    return matches;
  };
}
