/**
 * The folder that holds `v1/`, without a slash at its end. It may be named with or without one, or by `v1`
 * itself.
 *
 * @example
 * baseUrlOf('https://data.example/climate/v1/'); // 'https://data.example/climate'
 */
export const baseUrlOf = (address: string): string =>
  address.replace(/\/*(\/v1)?\/*([?#].*)?$/, '');
