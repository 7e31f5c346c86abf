import type { LoggerService } from '@nestjs/common';

/** Does a thing again and again: never twice at the same time, and after a failure, too. */
export class Regularly {
  private timer: NodeJS.Timeout | null = null;
  private busy = false;

  /** `failing` says in the log what did not come about. */
  constructor(
    private readonly everyMs: number,
    private readonly act: () => Promise<void>,
    private readonly logger: Pick<LoggerService, 'warn'>,
    private readonly failing: string,
  ) {}

  begin(): void {
    this.timer = setInterval(() => void this.turn(), this.everyMs);
  }

  end(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async turn(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.act();
    } catch (error) {
      this.logger.warn(`${this.failing}: ${String(error)}`);
    } finally {
      this.busy = false;
    }
  }
}
