/** JSON with sorted keys and no spaces: the same value always has the same bytes. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  let pairs = '';
  for (const key of Object.keys(value).sort()) {
    const each = (value as Readonly<Record<string, unknown>>)[key];
    if (each === undefined) continue;
    pairs += `${pairs === '' ? '' : ','}${JSON.stringify(key)}:${canonical(each)}`;
  }
  return `{${pairs}}`;
}
