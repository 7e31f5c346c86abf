import { createHash } from 'node:crypto';
import type {
  Format,
  FoundPassage,
  List,
  ListedMotion,
  ListedSource,
  Motion,
  Source,
} from '@crossbench/shared';
import { Client } from 'pg';
import { argument, givenAHall, leave, must, startTurn } from '../support/hall.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let databaseUrl: string;
let server: Server;
beforeAll(async () => {
  databaseUrl = await freshDatabase();
  server = await Server.start(databaseUrl);
});
afterAll(() => server.stop());

const get = (path: string) => fetch(`${server.origin}/api/${path}`);
const read = async <T>(path: string) => (await get(path)).json() as Promise<T>;
const found = async (q: string) =>
  (await read<List<FoundPassage>>(`search?q=${encodeURIComponent(q)}`)).items;

async function query<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the catalogue', () => {
  it('lists the motions in the order in which they are shipped, without their briefs', async () => {
    const { items } = await read<List<ListedMotion>>('motions');
    expect(items.map(({ id }) => id)).toEqual([
      'rapprochement',
      'security-framework',
      'nato-enlargement',
      'allies-by-interest',
      'friendship-before-1917',
      'civil-war-intervention',
    ]);
    for (const item of items) {
      expect(Object.keys(item).sort()).toEqual(['id', 'kind', 'sources', 'wording']);
    }
  });

  it('shows a motion with both briefs', async () => {
    const motion = await read<Motion>('motions/rapprochement');
    expect(motion.wording).toBe('This House would pursue rapprochement with Russia');
    expect(motion.brief.proposition).toHaveLength(4);
    expect(motion.brief.opposition).toHaveLength(4);
  });

  it('lists the sources without their texts, and shows each with its passages', async () => {
    const { items } = await read<List<ListedSource>>('sources');
    expect(items).toHaveLength(9);
    for (const item of items) {
      const { passages, references, ...listed } = await read<Source>(`sources/${item.id}`);
      expect(listed).toEqual(item);
      expect(passages.length * references.length).toBeGreaterThan(0);
    }
  });

  it('lists the formats, and says who may open debates', async () => {
    const { items } = await read<List<Format>>('formats');
    expect(items.map(({ id }) => id)).toContain('lightning');
    expect(await read('settings')).toEqual({ createDebates: 'anyone' });
  });

  it.each(['motions', 'motions/rapprochement', 'sources', 'sources/precis-case'])(
    'lets anybody keep %s for a minute',
    async (path) => {
      expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=60');
    },
  );

  it.each(['motions/none', 'sources/none'])('has no %s, and nobody keeps that', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control') ?? '').not.toMatch('max-age=60');
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  });
});

describe('the search', () => {
  it('finds a passage by its words in any form, and says where it stands', async () => {
    const [first] = await found('annexations');
    const { title, badge, cite, passages } = await read<Source>(`sources/${first?.sourceId}`);
    expect(first).toEqual(expect.objectContaining({ title, badge, cite }));
    expect(first?.text).toBe(passages[(first?.passage ?? 0) - 1]);
    expect(first?.text).toMatch(/annex/i);
  });

  it('wants every word, and takes the last one as the beginning of a word', async () => {
    const typed = await found('sanctions rus');
    expect(typed).not.toEqual([]);
    for (const { text } of typed) expect(text).toMatch(/sanction[^]*rus|rus[^]*sanction/i);
    expect(await found('rus sanctions')).toEqual([]);
  });

  it('keeps what it has found while a word is typed to its end', async () => {
    for (let length = 5; length <= 'annexation'.length; length++) {
      expect(await found('annexation'.slice(0, length))).not.toEqual([]);
    }
  });

  it('understands phrases, alternatives and exclusions', async () => {
    const either = await found('crimea or alaska');
    expect(either.some(({ text }) => !/crimea/i.test(text))).toBe(true);
    const without = await found('alaska -crimea');
    expect(without).not.toEqual([]);
    for (const { text } of without) expect(text).not.toMatch(/crimea/i);
    expect(await found('"security council"')).not.toEqual([]);
    expect(await found('"council security"')).toEqual([]);
  });

  it('finds at most twenty', async () => {
    expect(await found('russia')).toHaveLength(20);
  });

  it.each(['', '   ', 'the', '&', '"', ':*', '(((', '\\', "' --", '\0', 'xyzzy'])(
    'finds nothing for %j',
    async (q) => {
      expect(await found(q)).toEqual([]);
    },
  );

  it('leaves out passages that only keep a number', async () => {
    const texts = (await found('name OR heading OR essay')).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /^(Heading|Not carried)/.test(text))).toEqual([]);
  });

  it.each(['search', 'search?q=%ff'])('answers %s with an empty list', async (path) => {
    expect(await read(path)).toEqual({ items: [] });
  });

  it.each([
    ['an endless question', `search?q=${'x'.repeat(201)}`],
    ['two questions', 'search?q=a&q=b'],
  ])('refuses %s', async (_, path) => {
    expect((await get(path)).status).toBe(400);
  });
});

describe('a card in an argument', () => {
  it('is checked by the server against the text that everybody can read', async () => {
    const { passages } = await read<Source>('sources/facts-rapprochement');
    const quote = passages[4]?.slice(0, 40) ?? '';
    const card = { sourceId: 'facts-rapprochement', passage: 5, quote };
    const hall = await givenAHall(server.origin);
    await startTurn(hall);
    const { pro, con, debateId } = hall;
    const said = argument('What the record says');
    const cards = [
      card,
      { ...card, quote: `${quote.slice(0, -1)}#` },
      { ...card, sourceId: null, passage: null, cite: 'A letter' },
    ];
    await must(pro.issue(debateId, { ...said, argument: { ...said.argument, cards } }));
    const { arguments: filed } = await con.until((debate) => debate.arguments.length > 0);
    const sourceHash = createHash('sha256').update(passages.join('\n\n')).digest('hex');
    expect(filed[0]?.cards).toMatchObject([
      { check: 'verified', sourceHash, passage: 5, badge: 'fact-sheet' },
      { check: 'altered', sourceHash, passage: 5, badge: 'fact-sheet' },
      { check: 'unverifiable', sourceHash: null, passage: null, cite: 'A letter' },
    ]);
    leave(hall);
  });
});

describe('a restart', () => {
  const rows = () =>
    query(`SELECT 'source' AS of, id, xmin FROM source UNION ALL SELECT 'motion', id, xmin FROM motion
      UNION ALL SELECT 'passage', source_id || number, xmin FROM passage ORDER BY 1, 2`);

  it('writes nothing where nothing has changed', async () => {
    const before = await rows();
    expect(before.length).toBeGreaterThan(100);
    await server.stop();
    await server.start();
    expect(await rows()).toEqual(before);
  }, 60_000);

  it('brings what differs back to what is shipped', async () => {
    const shipped = [await read('sources/precis-case'), await read('motions/nato-enlargement')];
    await query(`UPDATE passage SET text = 'Anything else' WHERE source_id = 'precis-case'`);
    await query(`DELETE FROM passage WHERE source_id = 'precis-case' AND number > 2`);
    await query(`UPDATE motion SET body = body || '{"wording": "This House would not"}'
      WHERE id = 'nato-enlargement'`);
    await server.stop();
    await server.start();
    expect([await read('sources/precis-case'), await read('motions/nato-enlargement')]).toEqual(
      shipped,
    );
  }, 60_000);
});
