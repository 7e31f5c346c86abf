type Listener = (...values: readonly unknown[]) => void;

/** What a test's server says to one request; a promise that is rejected is an answer that never came. */
export type Say = (event: string, request: Record<string, unknown>) => unknown;

/** A socket whose other end is a test. */
export class FakeSocket {
  readonly sent: { readonly event: string; readonly request: Record<string, unknown> }[] = [];
  readonly io = { engine: { close: () => this.drop('transport close') } };
  connected = false;
  active = true;
  attempts = 0;
  say: Say = () => new Promise(() => undefined);
  private readonly listeners = new Map<string, Set<Listener>>();

  on(event: string, listener: Listener): void {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener));
  }

  off(event: string, listener: Listener): void {
    this.listeners.get(event)?.delete(listener);
  }

  connect(): void {
    this.attempts += 1;
  }

  disconnect(): void {
    if (this.connected) this.drop('io client disconnect');
  }

  emit(event: string, request: Record<string, unknown>): void {
    this.sent.push({ event, request });
  }

  timeout() {
    return {
      emitWithAck: async (event: string, request: Record<string, unknown>): Promise<unknown> => {
        this.sent.push({ event, request });
        return this.say(event, request);
      },
    };
  }

  /** The server accepts the connection. */
  accept(): void {
    this.connected = true;
    this.announce('connect');
  }

  refuse(message: string): void {
    this.active = false;
    this.announce('connect_error', new Error(message));
  }

  drop(reason: string): void {
    this.connected = false;
    this.announce('disconnect', reason);
  }

  announce(event: string, ...values: readonly unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...values);
  }
}

/** An answer that never comes. */
export const silence = (): Promise<never> => Promise.reject(new Error('operation has timed out'));
