import { VERSION } from './generated/version.js';
import { warnOnce } from './warn-once.js';

/**
 * Whether a tag is still free to be defined. A second copy of the same version yields without a word; a
 * different version yields too, since a tag cannot be defined twice, and says so once, naming both.
 */
export function claim(tag: string): boolean {
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (known && known.version !== VERSION) {
    warnOnce(`<${tag}> ${VERSION} yields to version ${known.version}, here already.`, 'error');
  }
  return !known;
}
