import { Logger } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import {
  type AnyRefusal,
  banned,
  type Command,
  type DebateId,
  Follow,
  Issue,
  Leave,
  type OpenedDebate,
  ownSanctions,
  type Page,
  type PersonId,
  Ping,
  SaveDraft,
} from '@crossbench/shared';
import { tokenFrom } from '../people/credentials.js';
import { Sessions } from '../people/sessions.js';
import { Limits } from '../web/limits.js';
import { Rooms } from '../web/rooms.js';
import type { RoomServer, RoomSocket } from '../web/visitor.js';
import { Admission } from './admission.js';
import { Leases } from './chair/leases.js';
import { Debates } from './debates.js';
import { Desk, type Reply } from './desk.js';
import { Dictation } from './dictation.js';
import { SeatLinks } from './seat-links.js';
import { ServerClock } from './server-clock.js';

/** Speaks Socket.IO; knows no rules. Every message that asks for an answer gets exactly one. */
@WebSocketGateway()
export class DebateGateway implements OnGatewayInit<RoomServer>, OnGatewayConnection<RoomSocket> {
  private readonly logger = new Logger(DebateGateway.name);

  constructor(
    private readonly sessions: Sessions,
    private readonly rooms: Rooms,
    private readonly admission: Admission,
    private readonly debates: Debates,
    private readonly links: SeatLinks,
    private readonly leases: Leases,
    private readonly dictation: Dictation,
    private readonly clock: ServerClock,
    private readonly limits: Limits,
  ) {}

  afterInit(server: RoomServer): void {
    server.use((socket, next) => {
      this.recognise(socket).then(
        (known) => next(known ? undefined : new Error('not-signed-in')),
        (error: unknown) => {
          this.logger.error(`A session could not be looked up: ${String(error)}`);
          next(new Error('unavailable'));
        },
      );
    });
  }

  handleConnection(socket: RoomSocket): void {
    // Who it is has been found out; what was asked for over HTTP is not needed any more and is large.
    (socket.conn as { request: unknown }).request = null;
    (socket as { handshake: unknown }).handshake = null;
    this.rooms.welcome(socket);
    const desk = new Desk(socket, this.limits, this.logger);
    desk.on('follow', Follow, 'read', (request) => this.follow(socket, request));
    desk.on('leave', Leave, 'read', ({ debateId }) => {
      this.rooms.leave(debateId, socket);
      return Promise.resolve({ ok: true, value: null });
    });
    desk.on('command', Issue, 'command', (issue) => this.command(socket, issue));
    desk.on('draft', SaveDraft, 'draft', (draft) => this.dictation.take(draft, socket.data.person));
    desk.atOnce('ping', Ping, ({ sent }) => ({ received: sent, now: this.clock.now() }));
    desk.answerUnknown(['follow', 'leave', 'command', 'draft', 'ping']);
  }

  private async recognise(socket: RoomSocket): Promise<boolean> {
    const { headers, auth } = socket.handshake;
    const given: unknown = (auth as Record<string, unknown>)['token'];
    const token = typeof given === 'string' ? given : tokenFrom(headers);
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) return false;
    socket.data.person = session.personId;
    socket.data.sessionId = session.sessionId;
    return true;
  }

  /** Joins the room first: what is recorded meanwhile is seen twice, never missed. */
  private async follow(socket: RoomSocket, { debateId, after }: Follow): Promise<Reply<Page>> {
    const { person } = socket.data;
    const refusal = await this.mayNotFollow(debateId, person);
    if (refusal) return { ok: false, refusal };
    this.rooms.enter(debateId, socket);
    // A ban that was recorded while the door was being opened has not met anybody in the room.
    const debate = await this.debates.debate(debateId);
    const ban = debate && banned(debate, person);
    if (ban) {
      this.rooms.leave(debateId, socket);
      return { ok: false, refusal: ban };
    }
    if (debate) this.leases.arrived(debateId, debate, person);
    return this.debates.page(debateId, after, person);
  }

  private async command(socket: RoomSocket, issue: Issue): Promise<Reply<{ seq: number }>> {
    const { person } = socket.data;
    const { debateId, command, secret } = issue;
    const invited =
      secret !== undefined && (await this.links.invitation(debateId, secret)) !== null;
    const known = invited
      ? await this.debates.debate(debateId)
      : await this.knownTo(debateId, command, person);
    if (!known || command.type === 'open-debate') {
      return { ok: false, refusal: { code: 'no-such-debate' } };
    }
    return this.debates.handle(issue, person);
  }

  private async mayNotFollow(debateId: DebateId, person: PersonId): Promise<AnyRefusal | null> {
    const ban = await this.admission.ban(debateId, person);
    if (ban) return ban;
    const debate = await this.admission.debateFor(debateId, person);
    return debate ? null : { code: 'no-such-debate' };
  }

  /** Whoever was sent out of a private debate hears from the rules why, and may appeal. */
  private async knownTo(
    debateId: DebateId,
    command: Command,
    person: PersonId,
  ): Promise<OpenedDebate | null> {
    const debate = await this.debates.debate(debateId);
    if (!debate) return null;
    const sanctioned = command.type === 'appeal' && ownSanctions(debate, person).length > 0;
    return sanctioned || banned(debate, person)
      ? debate
      : this.admission.debateFor(debateId, person);
  }
}
