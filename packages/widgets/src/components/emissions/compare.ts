import { localizedIn } from '@climate-embed/figures';
import { comparable, drawCompared } from '@climate-embed/figures/compare';
import type { EmissionsChart, Endpoint } from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';
import { html, type TemplateResult } from 'lit';

import { pathFor } from '../../data/address.js';
import { clientFor } from '../../data/client.js';
import { idIn } from '../../data/id-in.js';
import { picked } from '../../templates/picked.js';
import { picture } from '../../templates/picture.js';
import type { ClimateEmissions } from './emissions.js';
import { source } from './source.js';
import type { Stage } from './stage.js';
import type { ToolWords } from './tool-words.js';

/** What came of asking for another city. */
interface Other {
  data?: EmissionsChart;
  status?: number;
}

/** By element and by what its attributes ask for. */
const asked = new WeakMap<ClimateEmissions, { key: string; others: Map<string, Other> }>();
/** More pictures than this help nobody. */
const MOST = 8;
/** Least width of a picture, the gap between two, and their height, in CSS pixels; as the sheet has them. */
const [WIDTH, GAP, HEIGHT] = [190, 20, 150];

/** What the element asks for, of another city. */
const pathOfCity = ({ by, scheme }: ClimateEmissions, city: string): string =>
  pathFor(source.path, (name) => idIn({ by, city, scheme }[name]));

function othersOf(element: ClimateEmissions): Map<string, Other> {
  const { api, by, scheme, city, compare } = element;
  const key = [api, by, scheme, city, compare].join(' ');
  const known = asked.get(element);
  if (known?.key === key) return known.others;
  const own = idIn(city);
  const ids = [...new Set((compare ?? '').split(',').map(idIn))].filter((id) => id && id !== own);
  const others = new Map(ids.slice(0, MOST).map((id): [string, Other] => [id, {}]));
  asked.set(element, { key, others });
  for (const [id, other] of others)
    send(
      clientFor(api),
      { ...source, path: pathOfCity(element, id) } as Endpoint<string, EmissionsChart>,
      {} as never,
    )
      .then(
        (data) => (other.data = data),
        (error: { status?: number }) => (other.status = error.status ?? 1),
      )
      .finally(() => element.requestUpdate());
  return others;
}

/** Pictures of other cities on one scale, where they count the same; a sentence where they do not. */
export function comparedTemplate(stage: Stage, { tools }: ToolWords): TemplateResult | string {
  const { data, element, locale, perPerson } = stage;
  const others = [...othersOf(element)].map(([id, { data: other, status }]) => {
    const verdict = other ? comparable(data, other, perPerson) : true;
    return {
      name: other ? localizedIn(other.city.name, locale.lang) : { text: id },
      data: other,
      reason: verdict === true ? status && (status === 404 ? 'missing' : 'unreachable') : verdict,
    };
  });
  const beside = others.flatMap(({ data: other, reason, name }) =>
    other && !reason ? [{ name, data: other }] : [],
  );
  const shown = [{ name: localizedIn(data.city.name, locale.lang), data }, ...beside];
  const room = stage.plot?.clientWidth || 2 * WIDTH;
  const count = Math.max(1, Math.floor((room + GAP) / (WIDTH + GAP)));
  const width = Math.floor((room - GAP * (count - 1)) / count);
  const pictures = drawCompared(
    shown.map((city) => city.data),
    { ...stage, width, height: HEIGHT },
  );
  const refused = others.filter(({ reason }) => reason);
  if (!beside[0] && !refused[0]) return '';
  return html`${beside[0] ? html`<p>${tools.compared}</p>` : ''}
  ${
    beside[0]
      ? shown.map(
          (city, index) =>
            html`<figure>
              <figcaption>${picked(city.name)}</figcaption>
              <div>${picture(pictures[index]!)}</div>
            </figure>`,
        )
      : ''
  }
  ${beside[0] ? html`<p>${tools.sameScale}</p>` : ''}
  ${refused.map(({ name, reason }) => html`<p>${tools.refused(name.text, tools.reasons[reason!] ?? '')}</p>`)}`;
}
