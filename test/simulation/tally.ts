/** What happened in a run, or in many. */
export const nothingYet = () => ({
  steps: 0,
  lines: 0,
  accepted: 0,
  refused: 0,
  unanswered: 0,
  'sent again': 0,
  'sent twice': 0,
  'late copies': 0,
  overtaken: 0,
  'log errors': 0,
  crashes: 0,
  'crashes before an append': 0,
  'crashes after an append': 0,
  'crashes before an announcement': 0,
  blackouts: 0,
  'outages credited': 0,
  freezes: 0,
  'sleeping clients': 0,
  reloads: 0,
  disconnections: 0,
  dropped: 0,
  doubled: 0,
  delayed: 0,
  'gaps found': 0,
  'results published': 0,
  successions: 0,
});

export type Tally = ReturnType<typeof nothingYet>;

export function addTo(sum: Tally, more: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += more[key];
}
