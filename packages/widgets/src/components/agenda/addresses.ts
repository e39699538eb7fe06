import { eventFiles, pathOf } from '@climate-embed/schema';

import { clientFor } from '../../data/client.js';
import type { ClimateAgenda } from './agenda.js';

type File = keyof typeof eventFiles;

/** The address of a file: a calendar, or a plain page. */
export type AddressOf = (file: File, params?: Readonly<Record<string, string>>) => string;

/**
 * Where the files of events are, in a language; nothing where neither element nor page names an API, since all data came
 * from the page itself.
 */
export function addressesOf({ api }: ClimateAgenda, lang: string): AddressOf | undefined {
  try {
    const { baseUrl } = clientFor(api);
    return (file, params) => baseUrl + pathOf(eventFiles[file].path, { lang, ...params });
  } catch {
    return undefined;
  }
}

/** An address to subscribe to: calendars ask it again from time to time. */
export const feedAt = (address: string): string => address.replace(/^https?:/, 'webcal:');
