import { expect } from 'chai';

import { VERSION } from '../generated/version.js';
import { useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { without } from './built-files.js';
import {
  closeHostPages,
  drawn,
  EMBED,
  type Guest,
  type HostPage,
  openHostPage,
  rest,
  SCRIPT,
  seen,
  words,
} from './host-page.js';

const LINK = '<a href="https://example.org/">The programme</a>';
const AGENDA = `<climate-agenda event="sample-forum">${LINK}</climate-agenda>`;

const guestOf = ({ document }: HostPage): Guest => document.querySelector<Guest>('climate-agenda')!;

const inside = (page: HostPage, selector: string): HTMLElement =>
  guestOf(page).shadowRoot!.querySelector<HTMLElement>(selector)!;

const says = (page: HostPage, text: string): boolean => words(guestOf(page)).includes(text);

async function open(head: string, body = AGENDA): Promise<HostPage> {
  const page = await openHostPage({ head, body, height: 2000 });
  await drawn(guestOf(page));
  return page;
}

/** Whether nothing but a warning to the page's developer was heard, and that at most once. */
function expectOneWarning({ noise }: HostPage): void {
  expect(noise.filter((line) => !line.startsWith('warn'))).to.deep.equal([]);
  expect(noise.length).to.be.at.most(1);
}

describe('an agenda that cannot get all of our files', () => {
  useMockApi();
  afterEach(closeHostPages);

  const fallback = ({ document }: HostPage): boolean => seen(document.querySelector('a')!);

  it('keeps what stands between the tags where no script comes, and where the agenda does not', async () => {
    const lost = SCRIPT.replace(EMBED, 'data:text/plain,lost');
    for (const head of [lost, await without('agenda.define.ts')]) {
      const page = await openHostPage({ head, body: AGENDA });
      await rest(page);
      expect(fallback(page)).to.equal(true);
      expect(page.noise).to.deep.equal([]);
      closeHostPages();
    }
  });

  it('keeps what stands between the tags where the words of agendas do not come', async () => {
    const page = await openHostPage({
      head: await without('locales/en.agenda.ts'),
      body: AGENDA,
    });
    await until('it has given up', () => guestOf(page).status === 'error');
    await rest(page);
    expect(fallback(page)).to.equal(true);
    expectOneWarning(page);
  });

  it('keeps what stands between the tags where the list does not come', async () => {
    const page = await openHostPage({
      head: await without('agenda/list.ts'),
      body: AGENDA.replace('event="sample-forum"', 'view="list"'),
    });
    await until('it has given up', () => guestOf(page).status === 'error');
    await rest(page);
    expect(fallback(page)).to.equal(true);
    expectOneWarning(page);
  });

  for (const lost of ['agenda/tools.ts', 'locales/en.agenda-tools.ts'])
    it(`keeps its programme without ${lost}, and says that there is no more`, async () => {
      const page = await open(await without(lost));
      inside(page, '#row-opening button').click();
      inside(page, '[data-panel=calendar]').click();
      inside(page, '[data-zone=reader]').click();
      await until('it says so', () => says(page, 'No data could be loaded'));
      inside(page, '[role=tab]:nth-child(2)').click();
      await until('days can be read', () => seen(inside(page, '#row-session-3')));
      expect(says(page, 'Session 3: Finance')).to.equal(true);
      expectOneWarning(page);
    });

  it('is read by the event’s own clock where no other comes', async () => {
    const page = await open(
      await without('agenda/tools.ts'),
      AGENDA.replace(' event', ' zone="Asia/Ulaanbaatar" event'),
    );
    await until('it is there', () => says(page, 'Asia/Seoul'));
    expect(seen(inside(page, '#row-session-1'))).to.equal(true);
    expectOneWarning(page);
  });

  it('stays the page’s own where the tag is there already in another version', async () => {
    const other =
      "<script>customElements.define('climate-agenda', class extends HTMLElement { static version = '99.0.0' })</script>";
    const page = await openHostPage({ head: other + SCRIPT, body: AGENDA + AGENDA });
    await until('it is told', () => page.noise.length > 0);
    await rest(page);
    expect(page.noise).to.have.length(1);
    expect(page.noise[0]).to.contain('99.0.0').and.to.contain(VERSION);
  });
});
