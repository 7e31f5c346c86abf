import type { Visitor } from './visitor.js';

/** The addresses of a debate's links, read from the rows of the page that shows them. */
export async function addresses({ page }: Visitor): Promise<Record<string, string>> {
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  return page.evaluate(async (debateId) => {
    const answer = await fetch(`/api/debates/${debateId}/links`);
    const { items } = (await answer.json()) as {
      items: { role: string; seat: string; url: string }[];
    };
    return Object.fromEntries(items.map(({ role, seat, url }) => [seat ?? role, url]));
  }, id);
}
