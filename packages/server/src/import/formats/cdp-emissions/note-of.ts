import type { CdpRow } from '../cdp/cdp-row.js';
import type { EmissionConcept, MassConcept } from './emission-concepts.js';

/** Longest text that is carried over from a cell of free text. */
const LONGEST = 300;

const GENERATION: readonly (readonly [MassConcept, string])[] = [
  ['directGeneration', 'Direct'],
  ['indirectGeneration', 'Indirect'],
  ['outsideGeneration', 'Outside'],
];

/** What a reader of a total should know beside it, in English, with the city's own words in quotes. */
export function noteOf(
  row: CdpRow<EmissionConcept>,
  context: { readonly framework: readonly unknown[] },
  more: readonly (string | undefined)[],
): string {
  const protocol = row.text('protocol');
  const details = row.text('protocolDetails');
  const scopes = row.text('scopesIncluded');
  const change = row.text('change');
  const reason = row.text('changeReason');
  const generation = GENERATION.flatMap(([name, word]) => {
    const value = Number(row.text(name));
    return value > 0 ? [`${word}: ${value} t.`] : [];
  });
  const left =
    generation.length > 0 && context.framework.length > 0
      ? `Emissions of energy generated for the grid are not in it. ${generation.join(' ')}`
      : undefined;
  return [
    protocol && `Protocol: ${quoted(protocol)}.`,
    details && `On the protocol: ${quoted(details)}.`,
    scopes && `Scopes included: ${quoted(scopes)}.`,
    ...more,
    left,
    change && `Change since the last report: ${quoted(change)}.`,
    reason && `Reason given: ${quoted(reason)}.`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function quoted(text: string): string {
  const plain = text.replace(/\s+/gu, ' ');
  const letters = [...plain];
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : plain}"`;
}
