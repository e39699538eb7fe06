/** What a record's numbers count. */
export interface GasSet {
  /** `CO2` where no other gas is named, else `CO2e`; absent where no gas is named. */
  readonly gas?: string;
  /** True where CO2 is not among the gases: no total of a city can be without it. */
  readonly withoutCo2?: true;
}

/** The gases of a cell: `CO2`, `CO2; CH4; N2O`, `CH4, CO2, N20` (a zero for the O is printed), `GPC gases`. */
export function gasesOf(printed: string | undefined): GasSet {
  if (printed === undefined) return {};
  if (/\b(gpc|all|kyoto)\b/iu.test(printed)) return { gas: 'CO2e' };
  const gases = printed.split(/[;,]/u).map((gas) => gas.trim().toUpperCase());
  const named = gases.filter((gas) => gas !== '');
  if (named.length === 1 && named[0] === 'CO2') return { gas: 'CO2' };
  return named.includes('CO2') ? { gas: 'CO2e' } : { gas: 'CO2e', withoutCo2: true };
}
