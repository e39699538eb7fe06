/** Leaflet with supercluster: an index of all partners, of which a map shows what is in view. */
import L from 'leaflet';
import Supercluster from 'supercluster';
import { drawnAtOnce, leafletMap, markIcon } from './leaflet-base.mjs';
import { mapPage, popupText } from './map-page.mjs';

const one = markIcon(1);

function pointToLayer({ properties }, place) {
  const { cluster, point_count: count, name } = properties;
  if (cluster) return L.marker(place, { icon: markIcon(count), title: String(count) });
  return L.marker(place, { icon: one, title: name }).bindPopup(() => popupText(properties));
}

mapPage((box, land, features) => {
  const map = leafletMap(box, land);
  const marks = L.geoJSON(undefined, { pointToLayer }).addTo(map);
  let index;
  const draw = () => {
    const bounds = map.getBounds();
    const view = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    marks.clearLayers();
    marks.addData(index.getClusters(view, map.getZoom()));
  };
  const show = (shown) => {
    index = new Supercluster({ radius: 60, maxZoom: 16 }).load(shown);
    draw();
  };
  show(features);
  map.on('moveend', draw);
  return { show, settled: drawnAtOnce };
});
