import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Put,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { GuestRequest, type Person, type Session } from '@crossbench/shared';
import { CONFIG, type Config } from '../config.js';
import { Rooms } from '../web/rooms.js';
import { Limits } from '../web/limits.js';
import { Problem } from '../web/problem.js';
import { cookieName } from './credentials.js';
import { OrganiserLinks, OrganiserSecret } from './organiser-links.js';
import { People } from './people.js';
import type { PersonRow } from './person.entity.js';
import { cookieLife, Sessions, type SignedIn } from './sessions.js';
import { Me, RecognisePerson, Who } from './signed-in.js';

/** Who somebody is: a name and a cookie. */
@ApiTags('people')
@Controller('api/session')
@UseGuards(RecognisePerson)
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly organiserLinks: OrganiserLinks,
    private readonly rooms: Rooms,
    private readonly limits: Limits,
  ) {}

  @Get()
  async whoAmI(@Who() who: SignedIn | null): Promise<{ person: Person | null }> {
    const row = who && (await this.people.find(who.personId));
    return { person: row && shown(row) };
  }

  @Post('guest')
  async guest(
    @Body({ schema: GuestRequest }) { name }: GuestRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    await this.limits.spend('guest', request.ip ?? '');
    return this.begin(await this.people.create(name), request, response);
  }

  /** Another name for the same person. What the log says already stands. */
  @Put('name')
  async rename(
    @Body({ schema: GuestRequest }) { name }: GuestRequest,
    @Me() me: SignedIn,
  ): Promise<{ person: Person }> {
    await this.limits.spend('command', me.sessionId);
    const row = await this.people.rename(me.personId, name);
    if (!row) throw new Problem(401, 'not-signed-in', 'Enter your name first.');
    return { person: shown(row) };
  }

  @Post('token')
  @HttpCode(200)
  async token(@Me() me: SignedIn): Promise<{ token: string }> {
    return { token: await this.sessions.token(me) };
  }

  /** The one-time link of the first organiser. */
  @Post('organiser')
  @HttpCode(200)
  async organiser(
    @Body({ schema: OrganiserSecret }) { secret }: OrganiserSecret,
    @Who() who: SignedIn | null,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    await this.limits.spend('guest', request.ip ?? '');
    if (!(await this.organiserLinks.redeem(secret))) {
      throw new Problem(
        410,
        'link-used',
        'This link was used or has run out. Make a new one with npm run organiser-link.',
      );
    }
    const id = who?.personId ?? (await this.people.create('Organiser')).id;
    await this.people.mark(id, 'organiser');
    const row = await this.people.find(id);
    if (!row)
      throw new Problem(404, 'not-found', 'You are no longer known here. Enter your name again.');
    if (who) return { person: shown(row), token: await this.sessions.token(who) };
    return this.begin(row, request, response);
  }

  @Delete()
  @HttpCode(204)
  async end(
    @Me() me: SignedIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.sessions.end(me.sessionId);
    this.rooms.expel(me.sessionId);
    response.append('Set-Cookie', this.cookie('', 0, request));
  }

  private async begin(row: PersonRow, request: Request, response: Response): Promise<Session> {
    const { cookie, ...session } = await this.sessions.begin(row.id);
    response.append('Set-Cookie', this.cookie(cookie, cookieLife / 1000, request));
    return { person: shown(row), token: await this.sessions.token(session) };
  }

  private cookie(value: string, maxAge: number, request: Request): string {
    const secure = request.secure || (this.config.PUBLIC_URL?.startsWith('https:') ?? false);
    const name = cookieName(secure);
    return stringifySetCookie({
      name,
      value,
      maxAge,
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
    });
  }
}

const shown = ({ id, name, organiser }: PersonRow): Person => ({ id, name, organiser });
