/**
 * What the map pages of all libraries share: land and partners from the API's origin, a button a kind that filters,
 * and saying when the map is drawn.
 */

const asGeojson = async (address) => (await fetch(address)).json();

/** How many features there are of each kind, the most frequent first. */
function countKinds(features) {
  const counts = new Map();
  for (const { properties } of features)
    counts.set(properties.kind, (counts.get(properties.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function addButtons(place, features, show) {
  const buttons = countKinds(features).map(([kind, count]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = kind;
    button.setAttribute('aria-pressed', 'false');
    button.textContent = `${kind} ${count}`;
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-pressed') !== 'true';
      for (const other of buttons)
        other.setAttribute('aria-pressed', String(isOn && other === button));
      show(isOn ? features.filter(({ properties }) => properties.kind === kind) : features);
    });
    return button;
  });
  place.append(...buttons);
}

/** A name as text for a popup, never as markup. */
export const popupText = ({ name }) => {
  const text = document.createElement('span');
  text.textContent = name;
  return text;
};

/**
 * Draws the map of the page by `draw(box, land, features)`, which gives `{ show(features), settled() }`: `settled`
 * resolves when what was asked for last is on the map. Whoever waits finds the box marked, and `benchMap.settled`.
 */
export async function mapPage(draw) {
  const box = document.querySelector('.map');
  const { land, points } = box.dataset;
  const [landLayer, { features }] = await Promise.all([asGeojson(land), asGeojson(points)]);
  const { show, settled } = await draw(box, landLayer, features);
  addButtons(document.querySelector('.kinds'), features, show);
  globalThis.benchMap = { settled };
  await settled();
  box.append(Object.assign(document.createElement('i'), { className: 'drawn' }));
  box.dispatchEvent(new Event('climate-load', { bubbles: true, composed: true }));
}
