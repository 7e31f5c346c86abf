import fc from 'fast-check';
import type * as z from 'zod';
import { note } from './figures.js';
import { properOrNot } from './mangled.js';
import { asReceived, isWhole } from './received.js';
import { codeOf } from './refusal.js';
import { hold, socketRuns } from './runs.js';
import type { Role, Scene } from './scene.js';

/** One kind of message, and what an accepted one may look like and do. */
export interface Aim {
  readonly part: string;
  readonly what: string;
  readonly event: string;
  /** Null where no message is proper. */
  readonly schema: z.ZodType | null;
  readonly proper: fc.Arbitrary<unknown>;
  /** Whether an answer is that of an accepted message; a refusal is recognised by its form. */
  readonly accepted: (answer: unknown, message: unknown, by: Role) => void;
  /** Whether accepted messages write something. */
  readonly writes: boolean;
}

const roles: readonly Role[] = ['stranger', 'debater', 'debater', 'chair', 'chair'];

/** Sends messages, proper and mangled, and holds each answer to what is promised. */
export async function barrage(scene: Scene, aim: Aim): Promise<void> {
  const took: number[] = [];
  let accepted = 0;
  const cases = fc.record({
    message: properOrNot(aim.proper).filter(isWhole),
    by: fc.constantFrom(...roles),
    more: fc.oneof({ arbitrary: fc.constant([]), weight: 9 }, fc.array(fc.jsonValue())),
  });
  await scene.change();
  await hold(cases, socketRuns, async ({ message, by, more }) => {
    await scene.refresh();
    const began = performance.now();
    const answer = await scene.people[by].line.ask(aim.event, message, ...more);
    took.push(performance.now() - began);
    if (isRefusal(answer)) {
      codeOf(answer);
      await scene.nothingWritten();
      return;
    }
    accepted++;
    const received = asReceived(message);
    expect(aim.schema?.safeParse(received).success).toBe(true);
    aim.accepted(answer, received, by);
    if (aim.writes) await scene.change();
    else await scene.nothingWritten();
  });
  note(aim.part, { what: aim.what, runs: took.length, accepted, took });
}

const isRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
