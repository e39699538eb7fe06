// Generated from package.json by `pnpm generate`. Do not edit.

/** The version of this package. */
export const VERSION = '0.0.0';
