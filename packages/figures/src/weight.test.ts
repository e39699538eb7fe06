import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';

/** Bytes after gzip -9, minified: what a card takes from this package beside one language. */
const CODE = 3000;
/** The largest language: Cyrillic takes two bytes a letter. */
const LANGUAGE = 1100;
/** What a chart of emissions takes before a reader asks for more, formats shared with the card included. */
const CHART = 6200;
const CHART_LANGUAGE = 1200;

/** What a map takes before a reader asks for more, formats and the care for foreign text included. */
const MAP = 2850;
const MAP_LANGUAGE = 850;
/** What it loads later: filters, search, names. */
const MAP_TOOLS = 2450;
const MAP_TOOLS_LANGUAGE = 1050;

/** What an agenda takes before a reader asks for more, the care for foreign text included. */
const AGENDA = 3150;
const AGENDA_LANGUAGE = 1000;

/** What an agenda loads later: clocks, choices, the grid, details, changes; with the care for foreign text. */
const AGENDA_TOOLS = 7500;
const AGENDA_TOOLS_LANGUAGE = 2450;

const folder = fileURLToPath(new URL('.', import.meta.url));

async function bytes(entry: string): Promise<number> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: `${folder}${entry}`,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })) as Rollup.RollupOutput;
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

it('keeps the code of a card small', async () => {
  expect(await bytes('progress/index.ts')).toBeLessThanOrEqual(CODE);
});

it.each(['en', 'ja', 'ko', 'mn', 'ru', 'zh'])(
  'keeps the words of a card small in %s',
  async (lang) => {
    expect(await bytes(`locales/${lang}.ts`)).toBeLessThanOrEqual(LANGUAGE);
  },
);

it('keeps the code of a chart small', async () => {
  expect(await bytes('testing/first-chart.ts')).toBeLessThanOrEqual(CHART);
});

it.each(['en', 'ja', 'ko', 'mn', 'ru', 'zh'])(
  'keeps the words of a chart small in %s',
  async (lang) => {
    expect(await bytes(`locales/${lang}.emissions.ts`)).toBeLessThanOrEqual(CHART_LANGUAGE);
  },
);

it('keeps the code of a map small, at first and after', async () => {
  expect(await bytes('testing/first-map.ts')).toBeLessThanOrEqual(MAP);
  expect(await bytes('map/tools.ts')).toBeLessThanOrEqual(MAP_TOOLS);
});

it.each(['en', 'ja', 'ko', 'mn', 'ru', 'zh'])(
  'keeps the words of a map small in %s',
  async (lang) => {
    expect(await bytes(`locales/${lang}.map.ts`)).toBeLessThanOrEqual(MAP_LANGUAGE);
    expect(await bytes(`locales/${lang}.map-tools.ts`)).toBeLessThanOrEqual(MAP_TOOLS_LANGUAGE);
  },
);

it('keeps the code of an agenda small', async () => {
  expect(await bytes('agenda/view.ts')).toBeLessThanOrEqual(AGENDA);
});

it.each(['en', 'ja', 'ko', 'mn', 'ru', 'zh'])(
  'keeps the words of an agenda small in %s',
  async (lang) => {
    expect(await bytes(`locales/${lang}.agenda.ts`)).toBeLessThanOrEqual(AGENDA_LANGUAGE);
  },
);

it('keeps the tools of an agenda small', async () => {
  expect(await bytes('agenda-tools/index.ts')).toBeLessThanOrEqual(AGENDA_TOOLS);
});

it.each(['en', 'ja', 'ko', 'mn', 'ru', 'zh'])(
  'keeps the words of the tools of an agenda small in %s',
  async (lang) => {
    expect(await bytes(`locales/${lang}.agenda-tools.ts`)).toBeLessThanOrEqual(
      AGENDA_TOOLS_LANGUAGE,
    );
  },
);
