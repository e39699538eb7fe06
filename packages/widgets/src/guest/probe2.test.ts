import { api, useMockApi } from '../testing/mock-api.js';
import { closeHostPages, openHostPage, words, EMBED, SCRIPT } from './host-page.js';

describe('probe', () => {
  useMockApi();
  afterEach(closeHostPages);
  it('plain', async () => {
    const page = await openHostPage({
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    for (let i = 0; i < 60; i++) await new Promise(requestAnimationFrame);
    console.log(
      page.guest.status,
      words(page.guest),
      page.noise,
      page.fetched(),
      api.requests,
      page.window.navigator.serviceWorker?.controller?.scriptURL,
      navigator.serviceWorker.controller?.scriptURL,
    );
    const r = await fetch(
      location.origin + '/packages/widgets/dist/embed/v1/cities/on-track/progress.json',
    );
    console.log(r.status);
    const r2 = await page.window.fetch(location.origin + '/v1/cities/on-track/progress.json');
    console.log(r2.status, (await r2.text()).slice(0, 200), api.requests);
  });
});
