/** Leaflet with leaflet.markercluster: a marker a partner, clustered for every zoom when they are added. */
import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { drawnAtOnce, leafletMap, markIcon } from './leaflet-base.mjs';
import { mapPage, popupText } from './map-page.mjs';

const one = markIcon(1);

const markerOf = ({ geometry: { coordinates }, properties }) =>
  L.marker([coordinates[1], coordinates[0]], { icon: one, title: properties.name }).bindPopup(() =>
    popupText(properties),
  );

mapPage((box, land, features) => {
  const map = leafletMap(box, land);
  const group = L.markerClusterGroup({
    animate: false,
    iconCreateFunction: (cluster) => markIcon(cluster.getChildCount()),
  });
  const markers = new Map(features.map((feature) => [feature, markerOf(feature)]));
  const show = (shown) => {
    group.clearLayers();
    group.addLayers(shown.map((feature) => markers.get(feature)));
  };
  show(features);
  map.addLayer(group);
  return { show, settled: drawnAtOnce };
});
