/**
 * Takes the texts and shapes of our rendered cards out of a page as data, so that the peers show the same. Sent to
 * the page as text, so it stands alone.
 *
 * @returns for each card `{ title, place, verdict, figure, note, sentence, facts, source, shapes }`.
 */
export function readCards(selector) {
  const inside = (host, query) => host.shadowRoot.querySelector(query);
  const words = (element) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const shape = (element) => [
    element.localName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    element.textContent,
  ];
  const read = (host) => ({
    title: words(inside(host, '[part~=title]')),
    place: words(inside(host, '[part~=title] + *')),
    verdict: words(inside(host, '[part~=verdict]')),
    figure: words(inside(host, '[part~=figure] strong')),
    note: words(inside(host, '[part~=figure] .muted')),
    sentence: words(inside(host, '[part~=sentence]')),
    facts: [...host.shadowRoot.querySelectorAll('[part~=facts] > *')].map((fact) => [
      words(fact.querySelector('dt')),
      words(fact.querySelector('dd')),
    ]),
    source: words(inside(host, '[part~=provenance] p')),
    shapes: [...inside(host, 'svg').children].map(shape),
  });
  return [...document.querySelectorAll(selector)].map(read);
}
