import { endpoints } from '@climate-embed/schema';

import { type Assets, makeAnswer } from '../app/index.js';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Climate Embed</title>
<h1>Climate Embed</h1>
<p>The API is here: <a href="${endpoints.cities.path}">${endpoints.cities.path}</a> lists its cities.</p>
<p>There are no pages beside it. In the repository, <code>npm start</code> builds and serves them; elsewhere, give a
folder of pages with <code>climate-embed serve --site &lt;folder&gt;</code>.</p>
</html>
`;

/** Files with a page of few words at `/`, for a server that was given no pages: who opens it sees that it works. */
export function withHomePage(assets: Assets): Assets {
  const home = makeAnswer({
    body: new TextEncoder().encode(PAGE),
    type: 'text/html; charset=utf-8',
    cache: 'no-cache',
  });
  return {
    answerTo: (path) => assets.answerTo(path) ?? (path === '/' ? home : undefined),
    get notFound() {
      return assets.notFound;
    },
  };
}
