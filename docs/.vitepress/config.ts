import { defineConfig } from 'vitepress';
import { bar, groups, koreanBar, koreanGroups } from './navigation.js';
import { koreanSearch, koreanWords } from './korean-words.js';

/** Where `npm start` answers; the preview of a page under work asks it for the cards and their data. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? 8787}`;

/**
 * The site is built once and served by the same server as the API. The loader is named by address and not
 * bundled: the cards on these pages come in exactly as on a partner's page.
 */
export default defineConfig({
  title: 'Climate Embed',
  description: 'City climate progress for any web page: one tag, every figure with its source.',
  cleanUrls: true,
  srcExclude: ['snippets/**', 'screenshots/**'],
  rewrites: { 'decisions/README.md': 'decisions/index.md' },
  head: [['script', { type: 'module', src: '/v1/embed.js' }]],
  // The usual pair falls short of a contrast of 4.5 : 1.
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('climate-') } },
  },
  vite: { server: { proxy: { '/v1': server, '/demos': server } } },
  // Both are served beside the site, not built with it.
  ignoreDeadLinks: [/^\/v1\//, /^\/demos\//],
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [...bar],
        sidebar: groups.map(({ text, items }) => ({ text, items: [...items] })),
      },
    },
    ko: {
      label: '한국어',
      lang: 'ko',
      description: '웹페이지 어디에나 넣는 도시 기후 목표 카드. 모든 수치에 출처가 있습니다.',
      themeConfig: {
        ...koreanWords,
        nav: [...koreanBar],
        sidebar: koreanGroups.map(({ text, items }) => ({ text, items: [...items] })),
      },
    },
  },
  themeConfig: {
    notFound: {
      title: 'There is no such page',
      quote: 'It may have moved. The search on top may know it.',
      linkText: 'Start page',
    },
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: { locales: { ko: { translations: koreanSearch } } },
    },
  },
});
