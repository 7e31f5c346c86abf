import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { ListedDebate, SeatLink } from '@crossbench/shared';
import { secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';
import { Contents } from './contents.js';
import { Line } from './line.js';

/** Longer than this a debate is not used, ms: soon time itself would do something in it. */
const shelfLife = 20_000;
/** After so many messages the next situation is due. */
const patience = 20;

const unlimited = pathToFileURL(join(import.meta.dirname, '../support/unlimited.mjs')).href;

export interface Actor {
  readonly id: string;
  readonly token: string;
  readonly line: Line;
}

export type Role = 'stranger' | 'debater' | 'chair';

/** A server without limits, three people at it, and a debate that they can spoil and replace. */
export class Scene {
  debateId = '';
  /** Of the links, by their places. */
  secrets: Readonly<Record<string, string>> = {};
  /** The version that the chair is looking at. */
  floor = 0;
  /** A private debate that only the chair may know of. */
  hidden = '';
  /** The links of that one. */
  hiddenSecrets: Readonly<Record<string, string>> = {};
  /** Who has papers in it: a debater, and the clerk of a spoken debate. */
  writers: readonly Role[] = ['debater'];
  /** Who reads reports and submitted questions: the chair, and a deputy. */
  moderators: readonly Role[] = ['chair'];
  private before = '';
  private openedAt = 0;
  private opened = 0;
  private used = 0;

  private constructor(
    readonly server: Server,
    readonly contents: Contents,
    public people: Readonly<Record<Role, Actor>>,
  ) {}

  static async set(): Promise<Scene> {
    const database = await freshDatabase();
    const server = await Server.start(database, { NODE_OPTIONS: `--import=${unlimited}` });
    const [stranger, debater, chair] = await Promise.all([
      arrive(server.origin, 'Eve'),
      arrive(server.origin, 'Dan'),
      arrive(server.origin, 'Cat'),
    ]);
    const scene = new Scene(server, await Contents.of(database), { stranger, debater, chair });
    await scene.changeAll();
    return scene;
  }

  /** Puts other debates in the place of both. */
  async changeAll(): Promise<void> {
    const { id, secrets } = await this.open('private');
    this.hidden = id;
    this.hiddenSecrets = secrets;
    await this.change();
  }

  /** Puts another debate in its place: the next of the situations that a debate can be in. */
  async change(): Promise<void> {
    const situation = situations[this.opened++ % situations.length] ?? [];
    const medium = situation.includes(clerking) ? 'spoken' : 'written';
    const { id, secrets } = await this.open('public', medium);
    this.debateId = id;
    this.secrets = secrets;
    this.writers = medium === 'spoken' ? ['debater', 'stranger'] : ['debater'];
    this.moderators = situation.includes(deputise) ? ['chair', 'stranger'] : ['chair'];
    this.floor = 0;
    await this.must('debater', claim, secrets['affirmative']);
    for (const [by, command] of situation) {
      await this.must(by, command, secrets[secretFor(command)]);
    }
    await this.lookAtFloor();
    this.openedAt = Date.now();
    this.used = 0;
    await this.accept();
  }

  /** Another debate, if this one has been used enough, or if time would soon do something in it. True if so. */
  async refresh(): Promise<boolean> {
    const due = this.used++ > patience || Date.now() - this.openedAt > shelfLife;
    if (due) await this.change();
    return due;
  }

  /** What is written now is how it should be. */
  async accept(): Promise<void> {
    this.before = await this.contents.around(this.debateId);
  }

  /** Fails if anything was written since. */
  async nothingWritten(): Promise<void> {
    expect(await this.contents.around(this.debateId)).toBe(this.before);
  }

  async open(
    visibility: string,
    medium = 'written',
  ): Promise<{ id: string; secrets: Record<string, string> }> {
    const response = await fetch(`${this.server.origin}/api/debates`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.people.chair.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        motion: { wording: 'This House would be hard to break', kind: 'policy' },
        formatId: 'ld',
        visibility,
        medium,
      }),
    });
    if (response.status !== 201) throw new Error(await response.text());
    const { debate, links } = (await response.json()) as {
      debate: ListedDebate;
      links: SeatLink[];
    };
    const places = links.map(({ role, seat }) => seat ?? role);
    const secrets = places.map((place) => [place, secretOf(links, place)] as const);
    return { id: debate.id, secrets: Object.fromEntries(secrets) };
  }

  /** Everything was answered once, and the server has nothing to complain of but what was sent. */
  async end(): Promise<void> {
    for (const { line } of Object.values(this.people)) {
      expect(line.answeredTwice).toBe(0);
      line.hangUp();
    }
    await this.contents.close();
    await this.server.stop();
    expect(complaints(this.server.output)).toEqual([]);
  }

  private async must(by: Role, command: object, secret?: string): Promise<void> {
    if ('floor' in command) await this.lookAtFloor();
    const now = 'floor' in command ? { ...command, floor: this.floor } : command;
    const answer = await this.issue(by, now, secret);
    if (!answer.ok)
      throw new Error(`The scene cannot be set: ${JSON.stringify([command, answer])}`);
  }

  /** A chair that is looking at a floor that never was is told which one there is. */
  private async lookAtFloor(): Promise<void> {
    const { refusal } = await this.issue('chair', { type: 'end-turn', floor: 1_000 });
    this.floor = refusal?.floor ?? 0;
  }

  private issue(by: Role, command: object, secret?: string) {
    const message = { debateId: this.debateId, commandId: randomUUID(), command, secret };
    return this.people[by].line.ask('command', message) as Promise<{
      ok: boolean;
      refusal?: { floor?: number };
    }>;
  }
}

type Step = readonly [by: Role, command: object];

const claim = { type: 'claim-seat', seat: 'affirmative', move: false };
const call: Step = ['chair', { type: 'call-turn', floor: 0 }];
const start: Step = ['chair', { type: 'start-turn', floor: 0 }];
const pause: Step = ['chair', { type: 'pause-clock', floor: 0 }];
const hide: Step = [
  'chair',
  { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'It is spam.' },
];
const argument = { tag: 'Said', body: 'It was said.', relations: [], cards: [] };
const file: Step = ['debater', { type: 'file-argument', turn: 1, argument }];
const blank: Step = ['chair', { type: 'blank-podium' }];

const deputise: Step = ['stranger', { type: 'become-deputy' }];

const clerking: Step = ['stranger', { type: 'become-clerk' }];
const note: Step = [
  'stranger',
  { type: 'file-argument', turn: 1, argument, speaker: 'affirmative' },
];

/** The place whose link a command of a situation needs. */
function secretFor(command: object): string {
  if (command === deputise[1]) return 'deputy';
  return command === clerking[1] ? 'clerk' : 'none';
}

const skip: Step = ['chair', { type: 'skip-turn', floor: 0 }];
const poll: Step = ['chair', { type: 'open-division', floor: 0 }];
const close: Step = ['chair', { type: 'close-division', floor: 0 }];
const publish: Step = ['chair', { type: 'publish-result' }];
const unsaid: readonly Step[] = [...Array.from({ length: 7 }, () => skip), poll];

const situations: readonly (readonly Step[])[] = [
  [],
  unsaid,
  [...unsaid, close, publish],
  [call, start, file],
  [call],
  [call, start, pause],
  [call, start],
  [call, start, blank],
  [call, start, file, hide],
  [deputise],
  [clerking, call, start, note],
];

/** What a server has printed besides its greeting and its warnings. */
export const complaints = (output: string): string[] =>
  output.split('\n').filter((line) => line !== '' && !expected.test(line));

const expected =
  /"level":"warn"|^Connecting to the database|^One-time link|^Crossbench is ready|^Migrated/;

export async function arrive(origin: string, name: string): Promise<Actor> {
  const response = await fetch(`${origin}/api/session/guest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  const { person, token } = (await response.json()) as { person: { id: string }; token: string };
  return { id: person.id, token, line: await Line.open(origin, token) };
}
