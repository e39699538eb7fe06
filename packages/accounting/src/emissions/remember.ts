/**
 * Keeps what was worked out of a record for as long as the record lives. Records never change, so what follows
 * from one is the same every time; an export asks for dozens of variants of the same city.
 */
export function remember<Record extends object, Result>(
  compute: (record: Record, name: string) => Result,
): (record: Record, name: string) => Result {
  const known = new WeakMap<Record, Map<string, { readonly result: Result }>>();
  return (record, name) => {
    const results = known.get(record) ?? new Map<string, { readonly result: Result }>();
    known.set(record, results);
    const found = results.get(name) ?? { result: compute(record, name) };
    results.set(name, found);
    return found.result;
  };
}
