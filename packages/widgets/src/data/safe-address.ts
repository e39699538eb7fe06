/**
 * The one allow-list for addresses that come from the API: `https:`, `http:` and `mailto:`; anything else
 * gives undefined and is shown without a link.
 *
 * @param base what a relative address is resolved against.
 */
export function safeAddress(address: string | undefined, base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return /^(https?|mailto):$/.test(protocol) ? href : undefined;
}
