import { EMBED, SCRIPT } from './host-page.js';

interface Part {
  readonly file: string;
}

const manifest = async (): Promise<Record<string, Part>> =>
  (await (await fetch(new URL('manifest.json', EMBED))).json()) as Record<string, Part>;

/** Addresses of all files of the build. */
export const builtFiles = async (): Promise<string[]> =>
  Object.values(await manifest()).map(({ file }) => new URL(file, EMBED).href);

/** The address of the chunk that a source file became; the source is named by the end of its path. */
export async function builtFile(source: string): Promise<string> {
  const found = Object.entries(await manifest()).find(([path]) => path.endsWith(source));
  if (!found) throw new Error(`no chunk is made of ${source}`);
  return new URL(found[1].file, EMBED).href;
}

const importMap = (imports: Readonly<Record<string, string>>): string =>
  `<script type="importmap">${JSON.stringify({ imports })}</script>`;

/** What to put into the head of a page on which some chunks cannot be had. */
export async function without(...sources: string[]): Promise<string> {
  const lost = await Promise.all(sources.map(builtFile));
  return importMap(Object.fromEntries(lost.map((file) => [file, 'data:text/plain,lost']))) + SCRIPT;
}

const IMPORTS = /(from|import|import\()\s*(["'`])(\.\.?\/[^"'`]+)\2/g;

/** The text of a built file with its relative imports named as `rename` says. */
async function renamed(file: string, rename: (address: string) => string): Promise<string> {
  const text = await (await fetch(file)).text();
  return text.replace(IMPORTS, (_, keyword: string, quote: string, path: string) => {
    // The braces of a name that is put together from a language are no part of an address.
    return `${keyword}${quote}${decodeURI(rename(new URL(path, file).href))}${quote}`;
  });
}

/** The loader as a live server stamps it: what a page has to carry in its head. */
export async function liveEmbed(): Promise<string> {
  const text = await renamed(EMBED, (address) => address);
  const meta = JSON.stringify({ url: EMBED, climateLive: true });
  const live = text.replaceAll('import.meta', `(${meta})`);
  const stamped = URL.createObjectURL(new Blob([live], { type: 'text/javascript' }));
  return `${importMap({ [EMBED]: stamped })}<script type="module">import '${EMBED}'</script>`;
}

/** The whole build without an address, for a page that may fetch nothing: what its head carries. */
export async function inlineEmbed(): Promise<string> {
  const files = await builtFiles();
  const texts = await Promise.all(
    files.map(async (file) => [
      file,
      `data:text/javascript,${encodeURIComponent(await renamed(file, (address) => address))}`,
    ]),
  );
  return `${importMap(Object.fromEntries(texts))}<script type="module">import '${EMBED}'</script>`;
}
