import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Problem } from './problem.js';
import { Screens } from './screens.js';

/** Turns whatever was thrown into `application/problem+json`; never a stack, never what was sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Web');

  constructor(private readonly screens: Screens) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(thrown);
    if (status >= 500 && !(thrown instanceof Problem)) this.logger.error(thrown);
    if (response.headersSent) response.destroy();
    else if (status !== 404 || !this.screens.show(request, response)) {
      response.status(status).type('application/problem+json');
      response.send(JSON.stringify({ type: 'about:blank', status, ...describe(thrown, status) }));
    }
  }
}

const GENERAL: Readonly<Record<number, { readonly code: string; readonly title: string }>> = {
  400: { code: 'invalid', title: 'The request is not understood.' },
  401: { code: 'not-signed-in', title: 'Sign in first.' },
  403: { code: 'not-allowed', title: 'This is not yours to do.' },
  404: { code: 'not-found', title: 'There is nothing here.' },
  409: { code: 'conflict', title: 'Something else happened first.' },
  410: { code: 'gone', title: 'This is no longer here.' },
  413: { code: 'too-large', title: 'The request is too large.' },
  415: { code: 'wrong-type', title: 'Send application/json.' },
  429: { code: 'too-many', title: 'Too many requests; wait a moment.' },
  503: { code: 'unavailable', title: 'Not available at the moment.' },
};

function describe(thrown: unknown, status: number): object {
  if (thrown instanceof Problem) {
    const { code, title, flaws } = thrown;
    return { code, title, ...(flaws && { flaws }) };
  }
  const refused = { code: 'refused', title: 'This cannot be done.' };
  const failed = { code: 'failed', title: 'Something went wrong here.' };
  return GENERAL[status] ?? (status < 500 ? refused : failed);
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  // The errors of Express's own body parser carry their status.
  const { status, expose } = (thrown ?? {}) as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true ? status : 500;
}
