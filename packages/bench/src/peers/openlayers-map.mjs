/** OpenLayers with its own cluster source, land and marks as vector layers. */
import 'ol/ol.css';
import Map from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import View from 'ol/View.js';
import Zoom from 'ol/control/Zoom.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import { mapPage, popupText } from './map-page.mjs';

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const green = new Fill({ color: '#1d6b4f' });
const white = new Fill({ color: '#fff' });

const styles = {};
const styleFor = (feature) => {
  const count = feature.get('features').length;
  return (styles[count] ??= new Style({
    image: new CircleStyle({ radius: count > 1 ? 18 : 6, fill: green }),
    ...(count > 1 && {
      text: new Text({ text: String(count), fill: white, font: 'bold 12px sans-serif' }),
    }),
  }));
};

/** Opens the name of a single partner where a reader clicks. */
function openNames(map) {
  const popup = new Overlay({ element: document.createElement('div') });
  map.addOverlay(popup);
  map.on('click', ({ pixel, coordinate }) => {
    const [only] = map.getFeaturesAtPixel(pixel).flatMap((mark) => mark.get('features') ?? []);
    popup.getElement().replaceChildren(...(only ? [popupText(only.getProperties())] : []));
    popup.setPosition(only && coordinate);
  });
}

mapPage((box, land, features) => {
  const asked = new globalThis.Map(
    format
      .readFeatures({ type: 'FeatureCollection', features })
      .map((mark, at) => [features[at], mark]),
  );
  const source = new VectorSource({ features: [...asked.values()] });
  const map = new Map({
    target: box,
    controls: [new Zoom({ duration: 0 })],
    view: new View({ center: fromLonLat([10, 25]), zoom: 2, constrainResolution: true }),
    layers: [
      new VectorLayer({
        source: new VectorSource({ features: format.readFeatures(land) }),
        style: new Style({ fill: new Fill({ color: '#ccd5ce' }) }),
      }),
      new VectorLayer({
        source: new Cluster({ source, distance: 48, minDistance: 36 }),
        style: styleFor,
      }),
    ],
  });
  openNames(map);
  const settled = () =>
    new Promise((resolve) => {
      map.once('rendercomplete', resolve);
      map.render();
    });
  const show = (shown) => {
    source.clear(true);
    source.addFeatures(shown.map((feature) => asked.get(feature)));
  };
  return { show, settled };
});
