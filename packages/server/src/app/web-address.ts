import { TEXT_LIMITS } from '@climate-embed/schema';

/** Whether a stranger's address may stand in an answer: http or https, and of bounded length. */
export function isWebAddress(address: string): boolean {
  return (
    address.length <= TEXT_LIMITS.address &&
    /^https?:\/\/\S+$/i.test(address) &&
    URL.canParse(address)
  );
}
