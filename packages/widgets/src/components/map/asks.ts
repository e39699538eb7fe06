import { decodeFilters } from '@climate-embed/figures/map-tools';
import { type PartnerBlock, partnerBlock, partnerFilters } from '@climate-embed/schema';
import { type Client, type RequestOptions, send } from '@climate-embed/sdk';

/** Asks for who stands at the keys of a block. */
export const block = (client: Client, at: number, options: RequestOptions): Promise<PartnerBlock> =>
  send(client, partnerBlock, { block: `${at}` }, options);

/** Asks for the columns of countries, networks and topics, and makes them ready for use. */
export const filters = async (client: Client, options: RequestOptions) =>
  decodeFilters(await send(client, partnerFilters, {}, options));
