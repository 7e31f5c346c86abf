import {
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type CanActivate,
} from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../web/problem.js';
import { tokenFrom } from './credentials.js';
import { type SignedIn, Sessions } from './sessions.js';

type WithSession = Request & { signedIn?: SignedIn | null };

/** Finds out who asks; lets everybody through. */
@Injectable()
export class RecognisePerson implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WithSession>();
    const token = tokenFrom(request.headers);
    request.signedIn = token === null ? null : await this.sessions.find(token);
    return true;
  }
}

/** Whoever asks, or null for somebody without a session. */
export const Who = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn | null => {
    return context.switchToHttp().getRequest<WithSession>().signedIn ?? null;
  },
);

/** Whoever asks; without a session the request is refused. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<WithSession>();
  if (!signedIn) throw new Problem(401, 'not-signed-in', 'Enter your name first.');
  return signedIn;
});
