/** A figure beside what it has to keep to. */
export interface Judged {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  /** Better than has to be. */
  readonly stretch?: number;
}

/** What came of one work. */
export interface Report {
  readonly work: string;
  readonly title: string;
  readonly rounds: number;
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly judged: readonly Judged[];
  readonly notes: readonly string[];
}

export const isMet = ({ figure, most = Infinity, least = -Infinity }: Judged): boolean =>
  figure <= most && figure >= least;

/** A report as a page. */
export function pageOf({ title, table, judged, notes }: Report): string {
  const targets = judged.map((one) => [
    one.what,
    shown(one.figure, one.unit),
    bound(one),
    verdict(one),
  ]);
  return [
    `## ${title}`,
    tableOf(table.head, table.rows),
    tableOf(['Judged', 'Figure', 'Target', ''], targets),
    ...notes,
  ].join('\n\n');
}

/** To three places that say something. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}

/** How busy a generator was. Above 0.95 of a core it set the pace, and rates beside it are too low. */
export const busy = (load: number): string =>
  load > 0.95 ? `${plain(load)}, the limit` : plain(load);

const shown = (value: number, unit: string) => `${plain(value)}${unit === '' ? '' : ` ${unit}`}`;

function bound({ most, least, stretch, unit }: Judged): string {
  const limit = most ?? least;
  if (limit === undefined) return '–';
  const words = `${most === undefined ? 'at least' : 'at most'} ${shown(limit, unit)}`;
  return stretch === undefined ? words : `${words}; stretch ${shown(stretch, unit)}`;
}

function verdict(one: Judged): string {
  if (one.most === undefined && one.least === undefined) return '';
  if (!isMet(one)) return '**missed**';
  const { figure, stretch, most } = one;
  if (stretch === undefined) return 'met';
  return (most === undefined ? figure >= stretch : figure <= stretch) ? 'met, stretch too' : 'met';
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
