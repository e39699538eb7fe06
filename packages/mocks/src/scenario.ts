/**
 * How the API can behave:
 * - `normal` answers as it should
 * - `slow` answers when told to, or after a while
 * - `empty` knows the cities, partners and events and nothing of them; lists hold nothing
 * - `failing` answers 503 with a problem
 * - `malformed` answers with something that the contract forbids
 * - `offline` does not answer at all
 */
export type Scenario = 'normal' | 'slow' | 'empty' | 'failing' | 'malformed' | 'offline';

/** Where and how a scenario applies. */
export interface ScenarioOptions {
  /** One city, partner or event by its id; all of the API unless told. */
  readonly match?: string | undefined;
  /** For `slow`: milliseconds, or what to wait for. 2,000 unless told. */
  readonly until?: number | PromiseLike<unknown> | undefined;
}

/** A scenario in force. */
export interface Rule extends ScenarioOptions {
  readonly name: Scenario;
}

/** The rule for a city, partner or event, or for what is of no single one: the latest that applies. */
export const ruleFor = (rules: readonly Rule[], subject: string | undefined): Rule =>
  [...rules].reverse().find(({ match }) => match === undefined || match === subject) ?? {
    name: 'normal',
  };
