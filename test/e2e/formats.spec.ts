import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Format,
  formats,
  type ImportedFormat,
  lightning,
  type List,
  type ListedDebate,
  type Problem,
} from '@crossbench/shared';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let databaseUrl: string;
let server: Server;
let olga: Person;
beforeAll(async () => {
  databaseUrl = await freshDatabase();
  server = await Server.start(databaseUrl);
  olga = await Person.arrive(server.origin, 'Olga');
});
afterAll(() => server.stop());

const listed = async (): Promise<readonly Format[]> => {
  const response = await fetch(`${server.origin}/api/formats`);
  return ((await response.json()) as List<Format>).items;
};

const save = (format: unknown, by = olga) => by.http('POST', '/api/formats', { format });
const own = (id: string): Format => ({ ...lightning, id, name: `Lightning of ${id}` });

const village = `<debate-format schema-version="2.2"><name>Village debate</name>
<speech-types><speech-type ref="main" length="1:00"><bell time="2:00"/></speech-type></speech-types>
<speeches><speech type="main"><name>Pro 1</name></speech>
<speech type="main"><name>Con 1</name></speech></speeches></debate-format>`;

describe('a format that somebody saves', () => {
  it('is offered beside those that come along, and debates are opened by it', async () => {
    const response = await save(own('ours'));
    expect([response.status, await response.json()]).toEqual([201, own('ours')]);
    expect((await listed()).map(({ id }) => id)).toEqual([...formats.map(({ id }) => id), 'ours']);

    const motion = { wording: 'This House keeps its own rules', kind: 'policy' as const };
    const opening = await olga.http('POST', '/api/debates', { motion, formatId: 'ours', pace: 60 });
    const { debate } = (await opening.json()) as { debate: ListedDebate };
    expect(debate.format).toEqual({ id: 'ours', name: 'Lightning of ours' });
    await olga.follow(debate.id);
    const now = await olga.until(({ stage }) => stage === 'lobby');
    expect(now.format).toMatchObject({ pace: 60, segments: { length: 8 } });
  });

  it.each([
    ['of one that comes along', 'ld'],
    ['of one that was saved', 'taken'],
  ])('never takes the id %s', async (_, id) => {
    await save(own('taken'));
    const response = await save({ ...own(id), name: 'Another' });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'format-taken' });
    expect((await listed()).filter((each) => each.id === id)).toHaveLength(1);
    expect((await listed()).map(({ name }) => name)).not.toContain('Another');
  });

  it('is removed by whoever saved it, and by nobody else; a debate by it keeps its copy', async () => {
    const removable = async (by: Person) => {
      const response = await by.http('GET', '/api/formats/removable');
      return ((await response.json()) as List<string>).items;
    };
    const guest = await Person.arrive(server.origin, 'Guest');
    await save(own('passing'));
    const motion = { wording: 'This House keeps nothing for ever', kind: 'policy' as const };
    const opening = await olga.http('POST', '/api/debates', { motion, formatId: 'passing' });
    const { debate } = (await opening.json()) as { debate: ListedDebate };
    expect(await removable(olga)).toContain('passing');
    expect(await removable(guest)).toEqual([]);

    const remove = (id: string, by = olga) => by.http('DELETE', `/api/formats/${id}`);
    expect((await remove('passing', guest)).status).toBe(403);
    expect((await listed()).map(({ id }) => id)).toContain('passing');
    expect((await remove('passing')).status).toBe(204);
    expect((await listed()).map(({ id }) => id)).not.toContain('passing');
    for (const id of ['passing', 'ld', 'no-such-one']) expect((await remove(id)).status).toBe(404);

    await guest.follow(debate.id);
    const now = await guest.until(({ stage }) => stage === 'lobby');
    expect(now.format.name).toBe('Lightning of passing');
  });

  it('is removed by an organiser, whoever saved it', async () => {
    const organiser = await Person.arrive(server.origin, 'Organiser');
    const secret = /\/organiser#([\w-]+)/.exec(server.output)?.[1];
    await organiser.http('POST', '/api/session/organiser', { secret });
    await save(own('of-somebody'));
    expect((await organiser.http('DELETE', '/api/formats/of-somebody')).status).toBe(204);
  });

  it('is refused with everything that makes it impossible', async () => {
    const segments = lightning.segments.map((segment) =>
      segment.code === 'F1' ? { ...segment, seats: ['nobody'], seconds: 10 } : segment,
    );
    const response = await save({ ...own('impossible'), segments, pace: 2 });
    const { code, flaws = [] } = (await response.json()) as Problem;
    expect([response.status, code]).toEqual([422, 'impossible-format']);
    expect(flaws.map(({ path, message }) => `${path}: ${message.split('.')[0]}`)).toEqual([
      'format.pace: It is kept at its own pace: 1',
      'format.segments.1.bells.0: “Opening, For” has a bell at 1:15, but it ends at 0:10',
      'format.segments.1.bells.1: “Opening, For” has a bell at 1:30, but it ends at 0:10',
      'format.segments.1.seats: “Opening, For” is given to a seat “nobody” that this format does not have',
      'format.asymmetric: The sides get different times: For 1:10, Against 2:30',
    ]);
  });

  it('is refused where it is no format at all, and from nobody', async () => {
    expect((await save({ id: 'x' })).status).toBe(400);
    const response = await fetch(`${server.origin}/api/formats`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format: own('from-nobody') }),
    });
    expect(response.status).toBe(401);
  });

  it('comes from those who may open debates', async () => {
    const closed = await Server.start(await freshDatabase(), { CREATE_DEBATES: 'organisers' });
    const guest = await Person.arrive(closed.origin, 'Guest');
    const response = await save(own('guests'), guest);
    expect([response.status, await response.json()]).toMatchObject([403, { code: 'not-allowed' }]);
    await closed.stop();
  }, 30_000);
});

describe('a Debatekeeper file', () => {
  const importing = (xml: string) => olga.http('POST', '/api/formats/import', { xml });

  it('is read into a format with notes, and nothing is stored', async () => {
    const before = await listed();
    const response = await importing(village);
    expect(response.status).toBe(200);
    const { format, notes } = (await response.json()) as ImportedFormat;
    expect(format).toMatchObject({ id: 'village-debate', seats: [{ id: 'p1' }, { id: 'c1' }] });
    expect(notes[0]).toMatch(/^Line 2: the speech “Pro 1” \(and 1 more\) has a bell at 2:00, but/);
    expect(await listed()).toEqual(before);
  });

  it('is refused with all its faults, or because it is hostile', async () => {
    const faulty = await importing(village.replace('1:00', 'short').replace('main"><n', 'odd"><n'));
    expect(faulty.status).toBe(422);
    expect(await faulty.json()).toMatchObject({ code: 'not-importable', flaws: { length: 2 } });
    const bomb = '<!DOCTYPE a [<!ENTITY x "&#38;x;&#38;x;">]><debate-format>&x;</debate-format>';
    expect(await (await importing(bomb)).json()).toMatchObject({
      flaws: [
        { path: 'xml', message: expect.stringMatching(/^Line 1: .* document type/) as string },
      ],
    });
  });

  it('may have 200,000 characters, however they are written', async () => {
    const long = village.padEnd(200_000, '\n');
    expect((await importing(long)).status).toBe(200);
    expect((await importing(`${long}\n`)).status).toBe(400);
    expect((await importing('x'.repeat(1_100_000))).status).toBe(413);
  });

  it('is shown and kept from the command line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crossbench-import-'));
    const file = join(folder, 'village.xml');
    await writeFile(file, village);
    const run = promisify(execFile);
    const script = join(import.meta.dirname, '../../scripts/import.mjs');
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    const { stdout } = await run(process.execPath, [script, file], { env });
    expect(stdout).toContain('Village debate (village-debate): 2 debaters, 7:00 with both votes');
    expect(stdout).toContain('Nothing was saved.');
    for (const id of ['village-debate', 'village-debate-2']) {
      const saved = await run(process.execPath, [script, file, '--save'], { env });
      expect(saved.stdout).toContain(`Saved as “${id}”.`);
      expect((await listed()).map((each) => each.id)).toContain(id);
    }
    await rm(folder, { recursive: true });
  }, 30_000);
});
