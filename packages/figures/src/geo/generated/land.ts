// Generated from Natural Earth by `pnpm generate`. Do not edit.

/** Coasts of the world, packed; see `decodeLand`. */
const land: string = "";
export default land;
