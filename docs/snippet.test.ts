import { describe, expect, it } from 'vitest';
import { markdown, pageAt, pagesEnding } from './.vitepress/testing/pages.js';

const flat = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/;? ?\}/g, ' }')
    .replaceAll(/"/g, "'")
    .trim();

const forms = {
  progress: 'card',
  emissions: 'chart',
  map: 'map',
  partner: 'profile',
  agenda: 'agenda',
} as const;
type Kind = keyof typeof forms;

/** Every rule in a text that keeps the space of any widget, not of one in a certain place: form → height. */
function boxesIn(text: string): [form: string, height: string][] {
  const rule =
    /(?<!\.[\w-]+ )climate-(progress|emissions|map|partner|agenda)(?:\[variant='(\w+)'\])? \{ (?:display: block; )?(?:min-)?height: ([\w.]+)(?:; overflow: auto)? \}/g;
  return [...flat(text).matchAll(rule)].map(([, kind, form, height]) => [
    form ?? forms[kind as Kind],
    height!,
  ]);
}

const paste = pageAt('docs/snippets/paste.txt').text;
/** Without what holds for narrow windows only: there every box is higher. */
const usual = (text: string): string =>
  text.replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, '');
const heights = new Map(
  ['', '-emissions', '-map', '-partner', '-agenda'].flatMap((part) =>
    boxesIn(usual(pageAt(`docs/snippets/boxes${part}.css`).text)),
  ),
);
const readme = pageAt('README.md').text;

describe('the snippet', () => {
  it('stands first in README, to the letter', () => {
    const first = /^```\w*\n([\s\S]*?)^```/m.exec(readme)?.[1];
    expect(first).toBe(paste);
  });

  it('is shown by both quick starts and both home pages from its one file', () => {
    for (const page of ['quick-start', 'index', 'ko/quick-start', 'ko/index'])
      expect(pageAt(`docs/${page}.md`).text).toContain('<<< @/snippets/paste.txt{html}');
  });

  it.each(['emissions', 'map', 'partner', 'agenda'])(
    'of %s is shown by both quick starts from its one file',
    (kind) => {
      for (const page of ['quick-start', 'ko/quick-start'])
        expect(pageAt(`docs/${page}.md`).text).toContain(`<<< @/snippets/paste-${kind}.txt{html}`);
    },
  );

  it('keeps the same space wherever it is printed', () => {
    expect([...heights.keys()].join(' ')).toBe('card compact banner chart map profile agenda');
    const files = [...markdown(), ...pagesEnding('.html', '.txt', '.css', '.js')];
    const found = files.flatMap(({ path, text }) =>
      boxesIn(usual(text)).map(([form, height]) => ({ path, form, height })),
    );
    expect(found.length).toBeGreaterThan(6);
    for (const { path, form, height } of found)
      expect(`${path}: ${form} ${height}`).toBe(`${path}: ${form} ${heights.get(form)}`);
  });

  it.each(Object.entries(forms))(
    'keeps its space on every demo page with climate-%s',
    (kind, form) => {
      const demos = pagesEnding('.html', '.js').filter(
        ({ path, text }) => path.startsWith('demos/') && text.includes(`climate-${kind}`),
      );
      expect(demos.length).toBeGreaterThan(4);
      for (const { path, text } of demos) {
        const kept = text.includes('demo.css') || boxesIn(text).some(([one]) => one === form);
        expect(`${path} ${kept}`).toBe(`${path} true`);
      }
    },
  );

  it('stands in the demo pages’ own sheet with every rule, for narrow windows and long words too', () => {
    const sheet = pageAt('demos/html/demo.css').text;
    for (const part of ['', '-long-words', '-narrow', '-emissions', '-map', '-partner', '-agenda'])
      expect(sheet).toContain(pageAt(`docs/snippets/boxes${part}.css`).text.trim());
  });
});

describe('the lines of the policy', () => {
  it.each(['csp.txt', 'csp-trusted-types.txt'])('%s are those in README', (file) => {
    const text = pageAt(`docs/snippets/${file}`).text.trim();
    for (const directive of text.split('; ')) expect(readme).toContain(directive);
  });

  it('are those under which the strict demo page runs', () => {
    const { text } = pageAt('demos/html/strict-policy.html');
    const policy = /content="(default-src[^"]+)"/.exec(text)![1]!;
    const trusted = pageAt('docs/snippets/csp-trusted-types.txt').text.trim();
    expect(policy).toContain(trusted);
    expect(policy).not.toContain('unsafe');
  });
});
