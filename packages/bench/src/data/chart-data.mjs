/** What a library needs to draw an answer of ours: years across, one row of tonnes and a colour for each part. */
const COLOURS = ['#c2610c', '#1f5fbf', '#5f6b66', '#7a4fb5', '#2f8a4b'];

/** `{ title, years, parts: [{ label, colour, values }] }`, parts in order of stacking, bottom first. */
export function chartDataOf({ city, points, series }) {
  return {
    title: `${city.name.en}: emissions by sector`,
    years: points.map(({ year }) => year),
    parts: series.map(({ label, key, values }, index) => ({
      label: label?.en ?? key,
      colour: COLOURS[index % COLOURS.length],
      values,
    })),
  };
}

/** Rows as edges: each part on top of those before it, for libraries that do not stack by themselves. */
export function stackedUp(parts) {
  const edge = parts[0].values.map(() => 0);
  return parts.map(({ values }) =>
    values.map((value, index) => {
      edge[index] += value;
      return edge[index];
    }),
  );
}
