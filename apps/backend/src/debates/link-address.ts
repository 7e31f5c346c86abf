import { Inject, Injectable } from '@nestjs/common';
import type { SeatLink } from '@crossbench/shared';
import { CONFIG, type Config } from '../config.js';
import type { StoredLink } from './seat-links.js';

/** Writes links out. The secret stands behind the #, so that no server, log or referrer ever sees it. */
@Injectable()
export class LinkAddress {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Without `PUBLIC_URL` the address is relative, and the browser knows where it is. */
  shown({ secret, role, seat, openedAt }: StoredLink): SeatLink {
    const origin = this.config.PUBLIC_URL?.replace(/\/$/, '') ?? '';
    return { role, seat, openedAt, url: `${origin}/join#${secret}` };
  }
}
