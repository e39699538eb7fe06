/**
 * Takes our rendered cards out of a page as plain HTML, CSS and data, so that the page without script and the
 * peers show the same text and the same drawing. Sent to the page as text, so it stands alone.
 *
 * @returns `{ css, cards }`; a card is `{ html, title, place, verdict, figure, note, sentence, facts, source, svg, shapes }`.
 */
export function readCards(selector) {
  const hosts = [...document.querySelectorAll(selector)];
  const escape = (text) =>
    text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[ \n]+/g, ' ');

  // Slots give way to what they show, and what is hidden is left out: the rest is what a reader sees.
  const flat = (node) => {
    if (node.nodeType === 3) return escape(node.data);
    if (node.nodeType !== 1 || node.hidden) return '';
    if (node.localName === 'slot') {
      const shown = node.assignedNodes();
      return (shown.length > 0 ? shown : [...node.childNodes]).map(flat).join('');
    }
    const attributes = [...node.attributes].map(({ name, value }) =>
      name === 'part' ? '' : ` ${name}="${escape(value)}"`,
    );
    const inside = [...node.childNodes].map(flat).join('');
    return `<${node.localName}${attributes.join('')}>${inside}</${node.localName}>`;
  };

  const inside = (host, query) => host.shadowRoot.querySelector(query);
  const words = (element) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const shape = (element) => [
    element.localName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    element.textContent,
  ];
  const read = (host) => ({
    html: [...host.shadowRoot.childNodes].map(flat).join(''),
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
    svg: flat(inside(host, 'svg')),
    shapes: [...inside(host, 'svg').children].map(shape),
  });
  const css = hosts[0].shadowRoot.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n')
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.embed$1')
    .replaceAll(':host', '.embed');
  return { css, cards: hosts.map(read) };
}
