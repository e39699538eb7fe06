import type { LineView, PartnerView, SectionView, TieView } from '../partner/partner-view.js';
import type { PartnerWords } from '../partner/partner-words.js';
import { safeAddress } from '../safe-address.js';
import { type Filling, isolated, joined, list, markup, outward } from './html.js';
import { DOT, doubted, mentioned, type PartnerLink, remarked } from './marks.js';

/** So many names are read as a sentence; more of them as a list. */
const IN_A_SENTENCE = 12;

const fact = (label: string, content: Filling): Filling =>
  markup`<div><dt>${label}</dt><dd>${content}</dd></div>\n`;

/** Where an address leads, which is what a reader may judge it by. */
const placeOf = (href: string): string =>
  href.replace(/^\w+:(\/\/([^/?#]*@)?)?/, '').split(/[/?#]/)[0]!;

/** Since when, part of what, other names, website: each in a line of its own. */
export function facts(
  { facts: known, website }: PartnerView,
  { words }: PartnerWords,
  linkTo: PartnerLink,
): Filling {
  const address = safeAddress(website);
  if (!known.length && !address) return undefined;
  return markup`<dl class="facts">
${known.map(({ label, values }) =>
  fact(
    label,
    joined(
      values.map((one) => [
        one.when ? [isolated({ text: one.when }), ': '] : undefined,
        one.who ? mentioned(one.who, linkTo) : isolated(one.text),
        doubted(one),
      ]),
      DOT,
    ),
  ),
)}${address ? fact(words.website, outward(address, isolated({ text: placeOf(address) }))) : undefined}</dl>
`;
}

const meetings = (title: string, { met }: LineView, linkTo: PartnerLink): Filling =>
  met.length
    ? markup`\n<div class="match"><small>${title}</small>
${list(
  'meetings',
  met.map((one) => [
    markup`<b>${mentioned(one.who, linkTo)}</b> – `,
    isolated(one.text),
    remarked([one.reason]),
    doubted(one),
  ]),
)}</div>
`
    : undefined;

/** Lines of a profile under their headings; below a line, what meets it. */
export const lines = ({ groups }: SectionView, linkTo: PartnerLink, met?: string): Filling =>
  groups.map(
    (group) =>
      markup`<div>
${group.heading ? markup`<h3>${isolated(group.heading)}</h3>\n` : undefined}${list(
        'lines',
        group.lines.map((line) => [
          isolated(line.text),
          doubted(line),
          met === undefined ? undefined : meetings(met, line, linkTo),
        ]),
      )}</div>
`,
  );

const tie = (view: TieView, { comma }: PartnerWords, linkTo: PartnerLink): Filling => {
  const { after, before, others, remarks, subject, title } = view;
  const names = others.map((other) => mentioned(other, linkTo));
  const many = names.length > IN_A_SENTENCE;
  return [
    title ? isolated(title) : undefined,
    title && names.length ? ' – ' : undefined,
    names.length
      ? [isolated({ text: before }), many ? undefined : joined(names, comma), after]
      : undefined,
    subject ? [' – ', isolated(subject)] : undefined,
    remarked(remarks),
    doubted(view),
    many ? list('names', names) : undefined,
  ];
};

/** Ties and declarations as plain sentences. */
export const ties = (
  known: readonly TieView[],
  words: PartnerWords,
  linkTo: PartnerLink,
): Filling =>
  list(
    'plain',
    known.map((one) => tie(one, words, linkTo)),
  );
