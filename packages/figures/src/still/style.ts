import { PALETTE } from '../palette.js';

/** Light and dark: a page or a picture on its own has no host to inherit from. */
const COLOURS = {
  surface: ['#ffffff', '#151d1a'],
  ink: ['#16211d', '#e8eeea'],
  muted: ['#5b6762', '#9aa8a1'],
  line: ['#dfe4e0', '#2a3531'],
  accent: ['#0b6e4f', '#4cc38a'],
  behind: ['#b4480f', '#ff9a5c'],
} as const;

type Colour = (name: keyof typeof COLOURS) => string;

/** All that depends on colour. Plain values and no custom properties: converters and mail know only these. */
const paint = (colour: Colour, tones: string): string =>
  `text{fill:${colour('muted')};stroke:${colour('surface')}}` +
  `.latest,.name,.title,.sentence{fill:${colour('ink')}}` +
  `.axis,.grid{stroke:${colour('line')}}` +
  `.line,.cap,.base:not(text){stroke:${colour('ink')}}` +
  `.line.soft{stroke:${colour('muted')}}` +
  `.path,.ring{stroke:${colour('accent')}}` +
  `.gap{fill:${colour('behind')};stroke:${colour('behind')}}.gap.good{fill:${colour('accent')};stroke:${colour('accent')}}` +
  `.dot{fill:${colour('ink')};stroke:${colour('surface')}}` +
  `.hollow{fill:${colour('surface')};stroke:${colour('ink')}}` +
  `.ring,.surface{fill:${colour('surface')}}` +
  `.area,.bed{stroke:${colour('surface')}}.area.soft{fill:${colour('muted')};stroke:${colour('muted')}}${tones}`;

const look = (side: 0 | 1): string =>
  paint(
    (name) => COLOURS[name][side],
    Object.entries(PALETTE)
      .map(
        ([tone, pair]) =>
          `.area.${tone}{fill:${pair[side]}}.lead.${tone},.area.soft.${tone}{stroke:${pair[side]}}`,
      )
      .join(''),
  );

/** The style of every still picture, light or dark as the reader's device is. */
export const STYLE =
  'text{font:12px Inter,"Noto Sans","Noto Sans KR","Noto Sans JP","Noto Sans SC",system-ui,sans-serif;stroke-width:3px;paint-order:stroke;font-variant-numeric:tabular-nums}' +
  'path{fill:none;stroke-linejoin:round}' +
  '.latest,.name{font-weight:650}.title{font-size:18px;font-weight:650}.sentence{font-size:14px}' +
  '.line{stroke-width:1.75;stroke-linecap:round}' +
  '.line.soft{stroke-width:1.5;stroke-dasharray:4 3.5}' +
  '.cap{stroke-width:2}.base:not(text){stroke-dasharray:2 3;opacity:.6}' +
  '.path{stroke-width:1.75;stroke-dasharray:4 3.5}' +
  '.bed{stroke-width:4;opacity:.6}' +
  '.gap{stroke-width:0;opacity:.25}.lone{stroke-width:6}' +
  '.dot{stroke-width:0}.hollow{stroke-width:1.5}.ring{stroke-width:2}.lead{stroke-width:2}' +
  '.area{stroke-width:3;paint-order:stroke}' +
  '.area.soft{fill-opacity:.35;stroke-width:1.25;stroke-dasharray:3 2;paint-order:normal}' +
  `${look(0)}@media(prefers-color-scheme:dark){${look(1)}}` +
  `@media(forced-colors:active){text,.latest,.name,.title,.sentence{fill:CanvasText;stroke:Canvas}.surface,.ring,.hollow{fill:Canvas}.area,.bed{stroke:Canvas}.line,.cap,.axis,.base:not(text),.hollow{stroke:CanvasText}.dot{fill:CanvasText}}`;
