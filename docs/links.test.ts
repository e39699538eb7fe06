import { describe, expect, it } from 'vitest';
import { bar, groups, koreanBar, koreanGroups } from './.vitepress/navigation.js';
import { linksIn, problemWith } from './.vitepress/testing/links.js';
import { markdown, pageAt, pagesEnding } from './.vitepress/testing/pages.js';

const pages = [...markdown(), ...pagesEnding('.html')];

describe('links', () => {
  it.each(pages.map((page) => [page.path, page] as const))('of %s lead somewhere', (path, page) => {
    const problems = linksIn(page).map((link) => problemWith(link, path));
    expect(problems.filter(Boolean)).toEqual([]);
  });

  it('of the navigation lead to pages', () => {
    const entries = [...groups, ...koreanGroups].flatMap(({ items }) => items);
    const links = [...bar, ...koreanBar, ...entries].map(({ link }) => link);
    expect(links.map((link) => problemWith(link, 'docs/index.md')).filter(Boolean)).toEqual([]);
  });

  it('of the list of demo pages leave none out', () => {
    const list = linksIn(pageAt('demos/index.html'));
    const html = pagesEnding('.html').filter(({ path }) => path.startsWith('demos/html/'));
    expect(html.length).toBeGreaterThan(5);
    for (const { path } of html) expect(list).toContain(path.replace('demos/', './'));
  });

  it('to a page, a file or a heading that is not there are found', () => {
    const text = '[a](/no-such-page) [b](./quick-start.md#no-such-heading) <img src="/no.png">';
    const links = linksIn({ path: 'docs/a.md', text });
    expect(links.map((link) => problemWith(link, 'docs/a.md'))).toEqual([
      '/no-such-page leads nowhere',
      './quick-start.md#no-such-heading: docs/quick-start.md has no such heading',
      '/no.png leads nowhere',
    ]);
  });

  it('inside code are left alone', () => {
    const text = 'Write `[a](b.md)` or\n\n```md\n[c](d.md)\n```\n';
    expect(linksIn({ path: 'docs/a.md', text })).toEqual([]);
  });
});
