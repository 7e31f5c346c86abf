import { randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** The server's chance. */
@Injectable()
export class Chance {
  /** What keeps somebody's words from being guessed from their hash. */
  salt = (): string => randomBytes(16).toString('base64url');

  /** What a coin is tossed from. */
  seed = (): number => randomInt(2 ** 32);
}
