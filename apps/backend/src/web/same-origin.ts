import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config.js';

/**
 * Whether a request may act in the name of the cookie that came with it: it comes from a page of this
 * server, or from a client that is no browser. Browsers always send an Origin with a socket or a write.
 */
export function fromOwnPage(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  if (PUBLIC_URL && origin === new URL(PUBLIC_URL).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Refuses writes that another site's page makes a browser send. */
export const guardWrites =
  (config: Pick<Config, 'PUBLIC_URL'>) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || fromOwnPage(request, config)) {
      return next();
    }
    const title = 'This request comes from another site. Open Crossbench itself and try again.';
    response.status(403).type('application/problem+json');
    response.send(JSON.stringify({ type: 'about:blank', status: 403, code: 'cross-site', title }));
  };
