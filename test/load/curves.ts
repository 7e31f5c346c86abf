/** One curve: what grows, and what a delivery costs then, µs. */
export interface Curve {
  readonly what: string;
  readonly points: readonly (readonly [number, number])[];
}

const [width, height] = [260, 200];
const [left, top, across, high] = [48, 30, 180, 130];

/** Curves side by side over logarithmic axes, all to the same height, as a picture that stands in both schemes. */
export function curves(all: readonly Curve[]): string {
  const most = Math.max(...all.flatMap(({ points }) => points.map(([, cost]) => cost)));
  const ceiling = Math.ceil(most / 5) * 5;
  const panels = all.map((curve, i) => panel(curve, i * width, ceiling));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all.length * width} ${height}" font-family="sans-serif" font-size="10" role="img">
<title>CPU per delivery in microseconds, as ${all.map(({ what }) => what).join(', ')} grow</title>
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}

function panel({ what, points }: Curve, x: number, ceiling: number): string {
  const sizes = points.map(([size]) => size);
  const [least, most] = [Math.log(Math.min(...sizes)), Math.log(Math.max(...sizes))];
  const placed = points.map(([size, cost]) => ({
    ...{ size, cost },
    x: left + ((Math.log(size) - least) / (most - least)) * across,
    y: top + high - (cost / ceiling) * high,
  }));
  const line = placed.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
  return [
    `<g transform="translate(${x} 0)" fill="#333">`,
    `<text x="${left}" y="16" font-weight="bold">${what}</text>`,
    ...[0, ceiling / 2, ceiling].map((cost) => gridLine(cost, ceiling)),
    `<polyline points="${line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>`,
    ...placed.map(
      (point) =>
        `<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3" fill="#1f5fa8"/>` +
        `<text x="${point.x.toFixed(1)}" y="${(point.y - 8).toFixed(1)}" text-anchor="middle">${point.cost.toFixed(1)}</text>` +
        `<text x="${point.x.toFixed(1)}" y="${top + high + 16}" text-anchor="middle">${point.size.toLocaleString('en')}</text>`,
    ),
    '</g>',
  ].join('\n');
}

function gridLine(cost: number, ceiling: number): string {
  const y = top + high - (cost / ceiling) * high;
  return `<line x1="${left - 8}" x2="${left + across + 8}" y1="${y}" y2="${y}" stroke="#ddd"/><text x="${left - 12}" y="${y + 4}" text-anchor="end">${cost} µs</text>`;
}
