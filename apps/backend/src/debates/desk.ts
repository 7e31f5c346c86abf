import type { Logger } from '@nestjs/common';
import type * as z from 'zod';
import { type Answer, type AnyRefusal, type Pong, sentence } from '@crossbench/shared';
import type { Limited, Limits } from '../web/limits.js';
import type { RoomSocket } from '../web/visitor.js';

/** An answer before its sentence is added. */
export type Reply<T = unknown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: AnyRefusal };

type Framed = 'follow' | 'leave' | 'command' | 'draft';

/** The largest message that is read, bytes of JSON. */
const largest = 64 * 1024;

/** Where one connection's messages are taken in: parsed, limited, handled, and answered exactly once. */
export class Desk {
  /** Nothing at first: most connections never send anything that is wrong. */
  private reported: Set<string> | null = null;

  constructor(
    private readonly socket: RoomSocket,
    private readonly limits: Limits,
    private readonly logger: Logger,
  ) {
    socket.data.heardAt = performance.now();
    const weigh = ({ data }: { data?: unknown }) => {
      socket.data.heardAt = performance.now();
      socket.data.size = typeof data === 'string' ? Buffer.byteLength(data) : 0;
    };
    socket.conn.on('packet', weigh);
    // The line below may outlive this connection and carry the next one.
    socket.once('disconnect', () => socket.conn.off('packet', weigh));
  }

  on<S extends z.ZodType, T>(
    event: Framed,
    schema: S,
    limit: Limited,
    handle: (message: z.infer<S>) => Promise<Reply<T>>,
  ): void {
    this.take(event, schema, (message, answer) => {
      this.handled(limit, () => handle(message)).then(
        (reply) => (reply.ok ? answer(reply) : this.refuse(answer, reply.refusal)),
        (error: unknown) => {
          this.logger.error(
            error instanceof Error ? (error.stack ?? error.message) : String(error),
          );
          this.refuse(answer, { code: 'failed' });
        },
      );
    });
  }

  /** Answers at once, as often as asked, and without a frame around what it says. */
  atOnce<S extends z.ZodType>(
    event: 'ping',
    schema: S,
    handle: (message: z.infer<S>) => Pong,
  ): void {
    this.take(event, schema, (message, answer) => answer(handle(message)));
  }

  /** An event that nobody handles is answered, too, and logged once per connection. */
  answerUnknown(known: readonly string[]): void {
    this.socket.onAny((event: string, ...received: unknown[]) => {
      if (known.includes(event)) return;
      this.refuse(answerOf(received), { code: 'unknown-event' }, 'unknown');
    });
  }

  refuse(answer: (reply: Answer<never>) => void, refusal: AnyRefusal, report?: string): void {
    if (report !== undefined && !this.reported?.has(report)) {
      (this.reported ??= new Set()).add(report);
      this.logger.warn(`${refusal.code}: ${report} from session ${this.socket.data.sessionId}`);
    }
    answer({ ok: false, refusal: { ...refusal, message: sentence(refusal) } });
  }

  private take<S extends z.ZodType>(
    event: Framed | 'ping',
    schema: S,
    handle: (message: z.infer<S>, answer: (reply: unknown) => void) => void,
  ): void {
    this.socket.on(event, (...received: unknown[]) => {
      const answer = answerOf(received);
      if (this.socket.data.size > largest) return this.refuse(answer, { code: 'too-large' }, event);
      const parsed = schema.safeParse(received[0]);
      if (!parsed.success) return this.refuse(answer, { code: 'invalid' }, event);
      handle(parsed.data, answer);
    });
  }

  private async handled<T>(limit: Limited, handle: () => Promise<Reply<T>>): Promise<Reply<T>> {
    const retryAfterMs = await this.limits.wait(limit, this.socket.data.sessionId);
    return retryAfterMs > 0
      ? { ok: false, refusal: { code: 'rate-limited', retryAfterMs } }
      : handle();
  }
}

/** The acknowledgement that came with a message; a client that wants none gets none. */
function answerOf(received: readonly unknown[]): (reply: unknown) => void {
  const last = received.at(-1);
  return typeof last === 'function' ? (last as (reply: unknown) => void) : () => undefined;
}
