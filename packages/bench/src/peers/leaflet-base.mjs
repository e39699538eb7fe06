/** A Leaflet map with the land as its only layer below the partners; without animation, as all maps here. */
import 'leaflet/dist/leaflet.css';
import L from 'leaflet';

export function leafletMap(box, land) {
  const map = L.map(box, {
    maxZoom: 18,
    preferCanvas: true,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    attributionControl: false,
    worldCopyJump: true,
  }).setView([25, 10], 2);
  L.geoJSON(land, {
    interactive: false,
    style: { stroke: false, fillColor: '#ccd5ce', fillOpacity: 1 },
  }).addTo(map);
  return map;
}

/** A mark of so many partners, or of one. */
export const markIcon = (count) =>
  L.divIcon({
    className: count > 1 ? 'mark many' : 'mark',
    html: count > 1 ? `<b>${count}</b>` : '',
    iconSize: count > 1 ? [36, 36] : [12, 12],
  });

/** Leaflet draws in the same task, at most in the frame that follows. */
export const drawnAtOnce = () => Promise.resolve();
