/** The same record, where an optional key may also be given as undefined. */
type MaybeAbsent<T> = {
  readonly [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K];
};

/** Leaves out keys whose value is undefined: in the contract what is missing is an absent key, never null. */
export function dropAbsent<T extends object>(record: MaybeAbsent<T>): T {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}
