import { expect, it } from 'vitest';

import { drawPathway } from '../progress/index.js';
import { kobe } from '../testing/kobe.js';
import { LOCALES } from '../testing/locales.js';
import { toSvg } from './to-svg.js';

const { locale } = LOCALES.ko;

it('is a picture with a name and a description', () => {
  const svg = toSvg(drawPathway(kobe, { locale, width: 342, height: 136 }), {
    title: '고베',
    desc: '배출량',
    lang: 'ko',
  });
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" xml:lang="ko" width="342" height="136"/,
  );
  expect(svg).toContain('<title>고베</title><desc>배출량</desc>');
  expect(svg.match(/<circle /g)).toHaveLength(5);
  expect(svg).toContain('>826만\u00a0톤</text>');
});

it('lets no text out of its place', () => {
  const evil = `"><script>alert(1)</script>&'\u0000\ud800`;
  const netZero = { year: 2050, targetId: 'x', label: { ko: '</text>&' } };
  const drawing = drawPathway({ ...kobe, netZero }, { locale, width: 342, height: 136 });
  const svg = toSvg(drawing, { title: evil, desc: evil, lang: evil });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('>&lt;/text&gt;&amp;</text>');
  expect(svg).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;\ufffd\ufffd');
  expect(svg.match(/<(\/?)text/g)!.length % 2).toBe(0);
});

it('marks a label in another language', () => {
  expect(
    toSvg(drawPathway(kobe, { locale, width: 342, height: 136 }), { title: '', desc: '' }),
  ).toContain('xml:lang="en">Net zero</text>');
});
