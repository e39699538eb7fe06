import * as z from 'zod';

/** A known member, or any other text: keeps autocompletion without closing the list. */
export type Open<Known extends string> = Known | (string & {});

/**
 * A text whose known members are listed but which may grow: a client of an older version must go on
 * working when it meets a member it does not know. The members are kept for documentation and types.
 */
export function openEnum<const Known extends readonly string[]>(members: Known) {
  return z.string().meta({ openEnum: members }) as unknown as z.ZodType<
    Open<Known[number]>,
    Open<Known[number]>
  >;
}
