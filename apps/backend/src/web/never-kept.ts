import type { NextFunction, Request, Response } from 'express';

/** Forbids every cache on the way to keep an answer; what is public and may be kept says so itself. */
export function neverKept(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'private, no-store');
  next();
}
