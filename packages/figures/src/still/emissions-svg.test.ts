import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { kobe, manyYears } from '../testing/emissions.js';
import { LOCALES } from '../testing/locales.js';
import { emissionsSvg } from './emissions-svg.js';

const LANGS = Object.keys(LOCALES) as Lang[];
const svgOf = (
  data: Parameters<typeof emissionsSvg>[0],
  width = 720,
  height = 420,
  lang: Lang = 'en',
): string => {
  const { locale, emissions: words } = LOCALES[lang];
  return emissionsSvg(data, { locale, words, width, height, today: '2026-11-21' });
};
const textsOf = (svg: string): string =>
  svg
    .replace(/<style>.*?<\/style>/, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/[\u202f\u00a0]/g, ' ');

describe('a still picture of emissions', () => {
  const svg = svgOf(kobe);

  it('has a name, a description and a language', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" xml:lang="en" width="720" height="420"/,
    );
    expect(svg).toContain('<title>Kobe’s emissions by sector</title>');
    expect(svg).toMatch(
      /<desc>Emissions fell by 33.% from FY2013 to FY2023; industry fell most\.<\/desc>/,
    );
  });

  it('carries unit, sentence, source, basis, years and licence inside', () => {
    const sources = [{ ...kobe.sources[0]!, licence: 'CC-BY-4.0' }];
    const said = textsOf(svgOf({ ...kobe, sources }));
    for (const text of [
      'Mt CO₂e a year',
      'Emissions fell by 33 %',
      'City of Kobe · City statistics, end-use sectors · FY2013–FY2023 · CC-BY-4.0',
      'Path to the target',
    ])
      expect(said).toContain(text);
  });

  it('says nothing of a licence that is not stated', () => {
    const sources = [{ ...kobe.sources[0]!, licence: 'unknown' }];
    expect(textsOf(svgOf({ ...kobe, sources }))).not.toContain('unknown');
  });

  it('marks made-up data and estimates', () => {
    const data = manyYears(6);
    const points = data.points.map((one, at) =>
      at > 4 ? { ...one, method: 'early-estimate' } : one,
    );
    const said = textsOf(svgOf({ ...data, points }));
    expect(said).toContain('Illustrative data');
    expect(said).toContain('Early estimate: 2023');
  });

  it('has a legend where names find no room at the end of the chart, and none where they do', () => {
    const swatches = (picture: string): number => picture.match(/<path class="area ippu"/g)!.length;
    expect(swatches(svg)).toBe(1);
    expect(swatches(svgOf(kobe, 320))).toBe(2);
  });

  it('is light or dark as the reader’s device is, with colours that every converter knows', () => {
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
    expect(svg).toContain('@media(forced-colors:active)');
    expect(svg).not.toMatch(/var\(|url\(|href|<script|<foreignObject/);
  });

  it('grows where words need the room, in every language', () => {
    for (const lang of LANGS) {
      const picture = svgOf(kobe, 240, 200, lang);
      const height = Number(/ height="([\d.]+)"/.exec(picture)![1]);
      expect(height).toBeGreaterThan(200);
      const lowest = Math.max(
        ...[...picture.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)),
      );
      expect(lowest).toBeLessThan(height);
    }
  });

  it('says so where nothing is known', () => {
    expect(textsOf(svgOf({ ...kobe, points: [], series: [] }))).toContain('No emissions are known');
  });

  it('lets no text out of its place', () => {
    const evil = '"><script>alert(1)</script>';
    const series = kobe.series.map((one) => ({ ...one, label: { en: evil }, tone: evil }));
    const picture = svgOf({ ...kobe, city: { ...kobe.city, name: { [evil]: evil } }, series });
    expect(picture).not.toContain('<script');
    expect(picture).toContain('&lt;script&gt;');
  });
});
