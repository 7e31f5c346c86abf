import { type ChildProcess, fork } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** What another process does when it is asked to. */
export type Tasks = Readonly<Record<string, (given: never) => unknown>>;

/** No task takes longer. */
const patienceMs = 120_000;

interface Message {
  readonly number: number;
  readonly task: string;
  readonly given?: unknown;
  readonly failed?: string;
}

export const typescript = `--import=${pathToFileURL(join(import.meta.dirname, 'typescript.mjs')).href}`;

/** A process of its own for one of the files here that ends in `takeOn(tasks)`. */
export class Hand<T extends Tasks> {
  private readonly waiting = new Map<number, (message: Message) => void>();
  private asked = 0;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (message: Message) => this.waiting.get(message.number)?.(message));
    child.once('exit', (code) => {
      for (const [number, answer] of this.waiting) {
        answer({ number, task: '', failed: `The process has ended with ${code}.` });
      }
    });
  }

  static hire<T extends Tasks>(file: string): Hand<T> {
    return new Hand(fork(join(import.meta.dirname, file), { execArgv: [typescript] }));
  }

  async do<K extends keyof T & string>(
    task: K,
    given: Parameters<T[K]>[0],
  ): Promise<Awaited<ReturnType<T[K]>>> {
    if (!this.child.connected) throw new Error(`${task}: the process has ended.`);
    const number = ++this.asked;
    const answer = new Promise<Message>((done) => this.waiting.set(number, done));
    this.child.send({ number, task, given } satisfies Message);
    const failed = `It takes longer than ${patienceMs / 1000} s.`;
    const late = setTimeout(() => this.waiting.get(number)?.({ number, task, failed }), patienceMs);
    const message = await answer;
    clearTimeout(late);
    this.waiting.delete(number);
    if (message.failed !== undefined) throw new Error(`${task}: ${message.failed}`);
    return message.given as Awaited<ReturnType<T[K]>>;
  }

  dismiss(): void {
    this.child.kill('SIGKILL');
  }
}

/** Does what the process that has started this one asks for. */
export function takeOn(tasks: Tasks): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (message: Message) => {
    void Promise.resolve()
      .then(() => tasks[message.task]?.(message.given as never))
      .then(
        (given) => process.send?.({ ...message, given }),
        (error: unknown) => process.send?.({ ...message, failed: String(error) }),
      );
  });
}
