import { localizedIn } from '@climate-embed/figures';
import { drawEmissions, type EmissionsTools } from '@climate-embed/figures/emissions';
import type { EmissionsChart } from '@climate-embed/schema';
import { html, type TemplateResult } from 'lit';

import { idIn } from '../../data/id-in.js';
import { picked } from '../../templates/picked.js';
import { picture } from '../../templates/picture.js';
import type { ClimateEmissions } from './emissions.js';
import { askEmissions } from './request.js';
import type { Stage } from './stage.js';

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
    askEmissions(element, id)
      .then(
        (data) => (other.data = data),
        (error: { status?: number }) => (other.status = error.status ?? 1),
      )
      .finally(() => element.requestUpdate());
  return others;
}

/**
 * Why a city may not stand beside another, by the key of a reason; undefined where it may. What a publication does
 * not state is not the same as what another states, nor as what another leaves open.
 */
export function reasonAgainst(
  one: EmissionsChart,
  other: EmissionsChart,
  perPerson: boolean,
): string | undefined {
  const [a, b] = [one.basis ?? {}, other.basis ?? {}];
  const differ = (key: 'boundary' | 'scheme' | 'code' | 'gas' | 'gwp'): boolean =>
    a[key] === undefined || a[key] !== b[key];
  if (!other.points.some(({ value }) => value !== undefined)) return 'missing';
  if (differ('boundary')) return 'boundary';
  if (differ('scheme') || differ('code')) return 'basis';
  if (differ('gas')) return 'gas';
  // A gas alone needs no weighing.
  if (a.gas !== 'CO2' && differ('gwp')) return 'gwp';
  if (one.by !== other.by || one.scheme !== other.scheme) return 'parts';
  if (perPerson && !other.points.some((point) => point.perPerson !== undefined)) return 'people';
  return undefined;
}

/** Pictures of other cities on one scale, where they count the same; a sentence where they do not. */
export function comparedTemplate(stage: Stage, tools: EmissionsTools): TemplateResult | string {
  const { data, element, locale, selection, words } = stage;
  const { perPerson, from = -Infinity, to = Infinity } = selection;
  const others = [...othersOf(element)].map(([id, { data: other, status }]) => ({
    name: other ? localizedIn(other.city.name, locale.lang) : { text: id },
    data: other,
    reason: other
      ? reasonAgainst(data, other, perPerson)
      : status && (status === 404 ? 'missing' : 'unreachable'),
  }));
  const beside = others.flatMap(({ data: other, reason, name }) =>
    other && !reason ? [{ name, data: other }] : [],
  );
  const shown = [{ name: localizedIn(data.city.name, locale.lang), data }, ...beside];
  const most = Math.max(
    ...shown.flatMap((city) =>
      city.data.points
        .filter(({ year }) => year >= from && year <= to)
        .map(({ value = 0, perPerson: each = 0 }) => (perPerson ? each : value)),
    ),
  );
  const room = stage.plot.clientWidth || 2 * WIDTH;
  const count = Math.max(1, Math.floor((room + GAP) / (WIDTH + GAP)));
  const width = Math.floor((room - GAP * (count - 1)) / count);
  const options = { ...selection, locale, words, most, width, height: HEIGHT };
  const refused = others.filter(({ reason }) => reason);
  if (!beside[0] && !refused[0]) return '';
  return html`${beside[0] ? html`<p>${tools.compared}</p>` : ''}
  ${
    beside[0]
      ? shown.map(
          (city) =>
            html`<figure>
              <figcaption>${picked(city.name)}</figcaption>
              <div>${picture(drawEmissions(city.data, options))}</div>
            </figure>`,
        )
      : ''
  }
  ${beside[0] ? html`<p>${tools.sameScale}</p>` : ''}
  ${refused.map(({ name, reason }) => html`<p>${tools.refused(name.text, tools.reasons[reason!] ?? '')}</p>`)}`;
}
