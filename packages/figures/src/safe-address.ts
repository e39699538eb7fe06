/** The platform's parser of addresses, as far as it is used: every runtime has it, the language's library does not name it. */
declare const URL: {
  new (address: string, base?: string): { readonly href: string; readonly protocol: string };
  canParse(address: string, base?: string): boolean;
};

/**
 * The allow-list for addresses that come from the API: `https:`, `http:` and `mailto:`; anything else gives
 * undefined and is shown without a link.
 *
 * @param base what a relative address is resolved against.
 */
export function safeAddress(address: string | undefined, base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return /^(https?|mailto):$/.test(protocol) ? href : undefined;
}
