/** What the figures were taken on, and how busy it was. */
import { cpus, loadavg, totalmem } from 'node:os';

export function machine(chromium) {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    chromium,
    loadBefore: loadavg()[0],
  };
}

/** The machine in one line. */
export const machineLine = ({
  date,
  processor,
  cores,
  memory,
  system,
  node,
  chromium,
  loadBefore,
  loadAfter,
}) =>
  `${date} · ${processor}, ${cores} cores, ${memory}, ${system} · Node ${node} · Chromium ${chromium} · load ${loadBefore.toFixed(2)} before, ${loadAfter.toFixed(2)} after`;
