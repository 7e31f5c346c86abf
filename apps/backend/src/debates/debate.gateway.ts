import { Logger } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import { Follow, Issue, Leave, type Page, Ping, SaveDraft } from '@crossbench/shared';
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
    const debate = await this.admission.debateFor(debateId, person);
    if (!debate) return { ok: false, refusal: { code: 'no-such-debate' } };
    this.rooms.enter(debateId, socket);
    this.leases.arrived(debateId, debate, person);
    return this.debates.page(debateId, after, person);
  }

  private async command(socket: RoomSocket, issue: Issue): Promise<Reply<{ seq: number }>> {
    const { person } = socket.data;
    const { debateId, command, secret } = issue;
    const invited =
      secret !== undefined && (await this.links.invitation(debateId, secret)) !== null;
    const known = invited
      ? await this.debates.debate(debateId)
      : await this.admission.debateFor(debateId, person);
    if (!known || command.type === 'open-debate') {
      return { ok: false, refusal: { code: 'no-such-debate' } };
    }
    return this.debates.handle(issue, person);
  }
}
