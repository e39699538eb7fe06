import type { App, Ready } from '../app/index.js';

/** An address of the read API with its answer. */
export interface Exported {
  /** Percent-encoded, as in the endpoint table. */
  readonly path: string;
  readonly answer: Ready & { readonly body: Uint8Array };
}

const decoder = new TextDecoder();

/**
 * The answer at an address.
 *
 * @throws Error where there is none.
 */
export function get(app: App, path: string): Exported {
  const answer = app.lookup('GET', path);
  if (!answer?.body) throw new Error(`${path} has no answer, though it is linked to.`);
  return { path, answer: { ...answer, body: answer.body } };
}

/** What a JSON answer says. */
export const read = <T>({ answer }: Exported): T => JSON.parse(decoder.decode(answer.body)) as T;

/** A list from its first page on, along its `next` links. */
export function* pages<Page extends { readonly next?: string }>(
  app: App,
  first: string,
): Generator<Exported & { readonly page: Page }> {
  let path: string | undefined = first;
  while (path !== undefined) {
    const found = get(app, path);
    const page = read<Page>(found);
    yield { ...found, page };
    path =
      page.next === undefined ? undefined : new URL(page.next, `http://localhost${path}`).pathname;
  }
}
