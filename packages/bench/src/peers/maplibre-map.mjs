/** MapLibre GL: GeoJSON sources, one of them clustered in the library's worker, drawn by WebGL. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map, NavigationControl, Popup, setWorkerUrl } from 'maplibre-gl';
import { mapPage, popupText } from './map-page.mjs';

setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);

const collection = (features) => ({ type: 'FeatureCollection', features });

const styleOf = (land, features) => ({
  version: 8,
  sources: {
    land: { type: 'geojson', data: land },
    points: {
      type: 'geojson',
      data: collection(features),
      cluster: true,
      clusterRadius: 60,
      clusterMaxZoom: 16,
    },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#eef2f0' } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#ccd5ce' } },
    {
      id: 'marks',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-color': '#1d6b4f',
        'circle-radius': ['case', ['has', 'point_count'], 18, 6],
      },
    },
    {
      id: 'counts',
      type: 'symbol',
      source: 'points',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': '#fff' },
    },
  ],
});

mapPage(async (box, land, features) => {
  const map = new Map({
    container: box,
    style: styleOf(land, features),
    center: [10, 25],
    zoom: 1,
    fadeDuration: 0,
    attributionControl: false,
    renderWorldCopies: true,
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  map.on('click', 'marks', ({ lngLat, features: [mark] }) => {
    if (!mark.properties.cluster)
      new Popup().setLngLat(lngLat).setDOMContent(popupText(mark.properties)).addTo(map);
  });
  const settled = () =>
    new Promise((resolve) => {
      map.once('idle', resolve);
      map.triggerRepaint();
    });
  const show = (shown) => map.getSource('points').setData(collection(shown));
  return { show, settled };
});
