/** The top folder of the repository, which every tool works from. */
import { fileURLToPath } from 'node:url';

/** Absolute path without a trailing slash. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
